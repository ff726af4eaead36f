namespace Caidence.Web.E2E;

/// <summary>A file is pasted, looked at, imported and taken back, without a mouse.</summary>
public sealed class Importing_leads(Site site)
{
    private const string Rows = "Name;Work;E-Mail\nGrace Hopper;Navy;grace@navy.example\nNobody;Nowhere;none\n";

    [Fact]
    public async Task From_the_file_to_the_result_and_back()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("importers");
        await using var mia = await site.VisitorAsync();
        var page = mia.Page;
        await mia.EnterAsync(workspace);

        await page.GotoAsync("/leads");
        await PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true }));
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/leads/import$"));
        await mia.LooksWellAsync("imports-none");
        await page.GetByLabel("Or paste rows").FillAsync(Rows);
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Look at it" }));

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/leads/import/.+-"));
        await Assertions.Expect(page.GetByText("1 of the first 2 rows would be refused")).ToBeVisibleAsync();
        await mia.LooksWellAsync("import-preview");
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Navy", Exact = true })).ToHaveCountAsync(0);
        await page.GetByLabel("Where Work goes").SelectOptionAsync("company");
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Navy", Exact = true })).ToHaveCountAsync(1);
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Start the import" }));

        await Assertions.Expect(page.GetByText("2 rows, each counted once.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo this import" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main .status-badge")).ToHaveTextAsync(["Done"]);
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("2 rows, each counted once.")).ToBeVisibleAsync();
        await mia.LooksWellAsync("import-result");
        await page.GotoAsync("/leads");
        await Assertions.Expect(page.GetByText("grace@navy.example")).ToBeVisibleAsync();

        await page.GotoAsync("/leads/import");
        await mia.LooksWellAsync("imports");
        await PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "pasted rows" }));
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Undo this import" }));
        await PressAsync(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button).Last);
        await Assertions.Expect(page.GetByText("1 leads removed")).ToBeVisibleAsync();
        mia.HasNoComplaints();
    }

    private static async Task PressAsync(ILocator control)
    {
        await control.FocusAsync();
        await control.PressAsync("Enter");
    }
}

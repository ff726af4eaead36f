using System.Text;
using System.Text.RegularExpressions;

namespace Caidence.Web.E2E;

public sealed class Importing_leads_by_keyboard(Site site)
{
    private const string Rows = "Name;Work;E-Mail\nGrace Hopper;Navy;grace@keys.example\nAda Lovelace;Analytical Engines;ada@keys.example\nNobody;Nowhere;none\n";

    [Fact]
    public async Task Needs_no_mouse_from_the_file_to_the_undo()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("import-keys");
        await using var mia = await site.VisitorAsync();
        var (page, keys) = (mia.Page, new Keys(mia.Page));
        await mia.EnterAsync(workspace);

        await UploadAsync(page, keys);
        var target = page.GetByLabel("Where Work goes");
        await keys.ChooseAsync(target, "company");
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Navy", Exact = true })).ToHaveCountAsync(1);
        await Assertions.Expect(target).ToHaveValueAsync("company");
        await Assertions.Expect(target).ToBeFocusedAsync();
        await keys.EnterAsync(Button(page, "Start the import"));

        await Assertions.Expect(page.GetByText("3 rows, each counted once.")).ToBeVisibleAsync();
        await keys.EnterAsync(Button(page, "Undo this import"));
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog.Locator(":focus")).ToHaveCountAsync(1);
        await keys.PressAsync("Escape");
        await Assertions.Expect(Button(page, "Undo this import")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button).Last).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("2 leads removed")).ToBeVisibleAsync();
        mia.HasNoComplaints();
    }

    [Fact]
    public async Task Leaves_nobody_nowhere_when_a_colleague_takes_it_back()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("import-focus");
        await using var mia = await site.VisitorAsync();
        var (page, keys) = (mia.Page, new Keys(mia.Page));
        await mia.EnterAsync(workspace);
        await UploadAsync(page, keys);
        await keys.EnterAsync(Button(page, "Start the import"));
        await keys.GoToAsync(Button(page, "Undo this import"));
        using var colleague = await workspace.OwnerAsync();

        (await colleague.PostAsync($"/api/v1/leads/imports/{page.Url.Split('/')[^1]}/undo", null)).EnsureSuccessStatusCode();

        await Assertions.Expect(page.GetByText("2 leads removed")).ToBeVisibleAsync();
        await Assertions.Expect(Button(page, "Undo this import")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#import")).ToBeFocusedAsync();
        await keys.GoToAsync(page.GetByRole(AriaRole.Link, new() { Name = "Show the leads" }));
        mia.HasNoComplaints();
    }

    private static async Task UploadAsync(IPage page, Keys keys)
    {
        await page.GotoAsync("/leads");
        await keys.EnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true }));
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/leads/import$"));
        await keys.GoToAsync(page.GetByLabel("File", new() { Exact = true }));
        await page.Locator("input:focus").SetInputFilesAsync(new FilePayload { Name = "leads.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Rows) });
        await keys.EnterAsync(Button(page, "Look at it"));
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/leads/import/.+-"));
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name });
}

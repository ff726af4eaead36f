namespace Caidence.Web.E2E;

/// <summary>What was deleted by mistake is back with one button, or later out of the trash.</summary>
public sealed class Deleting_leads(Site site)
{
    [Fact]
    public async Task Is_undone_where_it_was_done()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "deleting-undone");
        var page = workspace.Owner.Page;
        await page.GotoAsync("/leads?status=new");
        await page.GetByLabel("Select Ada Lovelace").CheckAsync();
        await page.GetByLabel("Select Konrad Zuse").CheckAsync();

        await PressAsync(page, "Delete");
        await Assertions.Expect(page.GetByText("2 leads were deleted.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("tr[data-lead]")).ToHaveCountAsync(1);
        await PressAsync(page, "Undo");

        await Assertions.Expect(page.GetByText("2 leads are back.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("tr[data-lead]")).ToHaveCountAsync(3);
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/leads\\?status=new$"));
        workspace.Owner.HasNoComplaints();
    }

    [Fact]
    public async Task Of_one_is_undone_from_the_list()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "deleting-one");
        var page = workspace.Owner.Page;
        await page.GotoAsync($"/leads/{workspace.Lead}");
        await PressAsync(page, "Delete");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button).Last.ClickAsync();

        await PressAsync(page, "Undo");

        await Assertions.Expect(page.GetByText("1 lead is back.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ada Lovelace" })).ToBeVisibleAsync();
        workspace.Owner.HasNoComplaints();
    }

    [Fact]
    public async Task Leaves_them_in_the_trash_to_be_restored()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "deleting-trash");
        var page = workspace.Owner.Page;
        await page.GotoAsync("/leads");
        await page.GetByLabel("Select Ada Lovelace").CheckAsync();
        await PressAsync(page, "Delete");

        await page.GetByRole(AriaRole.Link, new() { Name = "Trash", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("They are kept for 30 days")).ToBeVisibleAsync();
        await workspace.Owner.LooksWellAsync("trash");
        await page.GetByLabel("Select Ada Lovelace").CheckAsync();
        await PressAsync(page, "Restore");

        await Assertions.Expect(page.GetByText("The trash is empty")).ToBeVisibleAsync();
        await page.GotoAsync("/leads");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ada Lovelace" })).ToBeVisibleAsync();
        workspace.Owner.HasNoComplaints();
    }

    private static Task PressAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}

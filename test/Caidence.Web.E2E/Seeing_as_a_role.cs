namespace Caidence.Web.E2E;

public sealed class Seeing_as_a_role(Site site)
{
    [Fact]
    public async Task Shows_its_menu_and_its_reasons_and_leads_back()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("seen-as");
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);
        var page = visitor.Page;

        await page.GotoAsync("/Identity/Roles");
        await page.GetByRole(AriaRole.Link, new() { Name = "Creator" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "See as this role" }).ClickAsync();
        await Assertions.Expect(page.GetByText("You see this workspace as Creator")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".app-nav a[href='/leads']")).ToHaveCountAsync(0);
        await visitor.LooksWellAsync("seeing-as");

        await page.GetByRole(AriaRole.Button, new() { Name = "Back to myself" }).ClickAsync();
        await Assertions.Expect(page.Locator(".app-nav a[href='/leads']")).ToBeVisibleAsync();

        await page.GotoAsync(await visitor.FirstAddressAsync("/Identity/Users", "/Identity/Users/Permissions/"));
        await page.GetByLabel("Why can, or cannot,").SelectOptionAsync("Caidence.Posts.Publish");
        await page.GetByRole(AriaRole.Button, new() { Name = "Explain" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The role Owner brings it along.")).ToBeVisibleAsync();
        await visitor.LooksWellAsync("why");
        visitor.HasNoComplaints();
    }
}

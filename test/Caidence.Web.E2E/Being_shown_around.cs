namespace Caidence.Web.E2E;

public sealed class Being_shown_around(Site site)
{
    [Fact]
    public async Task Goes_from_part_to_part_and_ends_where_it_began()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("shown-around");
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);
        var page = visitor.Page;
        var tour = page.GetByRole(AriaRole.Dialog);
        var start = page.GetByRole(AriaRole.Button, new() { Name = "Show me around" });

        await start.ClickAsync();
        await Assertions.Expect(tour).ToContainTextAsync("Everything is in this menu");
        await Assertions.Expect(tour).ToContainTextAsync("1 of 5");
        await visitor.LooksWellAsync("tour", async open => await open.GetByRole(AriaRole.Button, new() { Name = "Show me around" }).ClickAsync());

        await page.GotoAsync("/?tour=true");
        foreach (var title in new[] { "Your workspaces", "Go anywhere by keyboard", "What is new", "What is still missing" })
        {
            await tour.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
            await Assertions.Expect(tour.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        }

        await tour.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await Assertions.Expect(tour).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".tour-here")).ToHaveCountAsync(0);

        await start.ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tour).ToBeHiddenAsync();
        visitor.HasNoComplaints();
    }
}

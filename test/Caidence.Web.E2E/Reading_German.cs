namespace Caidence.Web.E2E;

public sealed class Reading_German(Site site)
{
    [Fact]
    public async Task Is_chosen_in_ones_own_menu_and_stays()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("german");
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);

        await visitor.Page.Locator(".app-topbar .dropdown > button").Last.ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Deutsch" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await visitor.Page.GotoAsync("/settings");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Workspace-Einstellungen" })).ToBeVisibleAsync();
        await visitor.LooksWellAsync("settings-german");
        visitor.HasNoComplaints();
    }

    [Fact]
    public async Task Comes_with_the_workspaces_zone_where_nobody_has_chosen()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("german-by-default");
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);

        await visitor.Page.GotoAsync("/settings");
        await visitor.Page.GetByLabel("Language").SelectOptionAsync("de");
        await visitor.Page.GetByLabel("Time zone").SelectOptionAsync("Pacific/Kiritimati");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Workspace-Einstellungen" })).ToBeVisibleAsync();
        await visitor.Page.GotoAsync("/Account/Manage/Security");
        var time = visitor.Page.Locator("time").First;
        var moment = DateTimeOffset.Parse((await time.GetAttributeAsync("datetime"))!, System.Globalization.CultureInfo.InvariantCulture);
        await Assertions.Expect(time).ToContainTextAsync(moment.ToOffset(TimeSpan.FromHours(14)).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }
}

namespace Caidence.Web.E2E;

public sealed class Signing_in(Site site)
{
    [Fact]
    public async Task With_a_wrong_password_says_no_more_than_that()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("signing-in");
        await using var visitor = await site.VisitorAsync();

        await visitor.TryToSignInAsync(workspace.OwnerEmail, "not the password");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The name or the password is not right.");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/Account/Login"));
        await visitor.LooksWellAsync("login-refused");
        visitor.HasNoComplaints();
    }

    [Fact]
    public async Task Leads_to_where_one_wanted_to_go_and_signing_out_leads_away()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("signing-in-well");
        await using var visitor = await site.VisitorAsync();

        await visitor.Page.GotoAsync("/leads");
        await visitor.Page.GetByLabel("E-mail address or user name").FillAsync(workspace.OwnerEmail);
        await visitor.Page.GetByLabel("Password", new() { Exact = true }).FillAsync(workspace.OwnerPassword);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/leads$"));
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await visitor.Page.Locator(".app-topbar .dropdown > button").Last.ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        await visitor.Page.GotoAsync("/leads");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
        visitor.HasNoComplaints();
    }
}

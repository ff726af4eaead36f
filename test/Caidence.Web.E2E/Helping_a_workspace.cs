namespace Caidence.Web.E2E;

public sealed class Helping_a_workspace(Site site)
{
    [Fact]
    public async Task Takes_an_invitation_and_nobodys_password()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("asks-for-help");
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        await owner.Page.GotoAsync("/settings/support");
        await PressAsync(owner.Page, "Let support in");
        await Assertions.Expect(owner.Page.GetByText("Support may come in.")).ToBeVisibleAsync();

        await using var helper = await site.VisitorAsync();
        await helper.SignInAsync("admin", InstallationSettings.AdminPassword);
        await helper.Page.GotoAsync("/TenantManagement/Tenants?filter=asks-for-help");
        await Assertions.Expect(helper.Page.GetByText("Asks for help")).ToBeVisibleAsync();
        await PressAsync(helper.Page, "Actions for asks-for-help");
        await PressAsync(helper.Page, "Help in this workspace");
        await Assertions.Expect(helper.Page.GetByText("admin, you are helping in asks-for-help")).ToBeVisibleAsync();
        await helper.Page.GotoAsync("/leads");
        await helper.LooksWellAsync("support-at-work");

        await helper.Page.GotoAsync("/Account/Support");
        await helper.LooksWellAsync("support-may-not");

        await PressAsync(helper.Page, "Back to the platform");
        await Assertions.Expect(helper.Page.GetByRole(AriaRole.Heading, new() { Name = "Workspaces" })).ToBeVisibleAsync();
        await Assertions.Expect(helper.Page.GetByText("you are helping")).ToHaveCountAsync(0);

        await owner.Page.GotoAsync("/settings/support");
        await Assertions.Expect(owner.Page.GetByText("When they came")).ToBeVisibleAsync();
        await owner.LooksWellAsync("settings-support-open");
        owner.HasNoComplaints();
        helper.HasNoComplaints();
    }

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
}

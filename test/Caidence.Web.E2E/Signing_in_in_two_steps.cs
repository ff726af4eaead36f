using System.Text.RegularExpressions;

namespace Caidence.Web.E2E;

public sealed class Signing_in_in_two_steps(Site site)
{
    [Fact]
    public async Task Is_set_up_with_an_app_and_asked_for_at_the_next_sign_in()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("two-steps");
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);
        var page = visitor.Page;

        await page.GotoAsync("/Account/Manage/TwoFactor");
        await visitor.LooksWellAsync("two-factor-start");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set up an app" }).ClickAsync();
        await page.GetByText("No camera?").ClickAsync();
        await visitor.LooksWellAsync("two-factor-app");
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "QR code" })).ToBeVisibleAsync();
        var app = new AuthenticatorApp(await page.Locator("input[name=key]").InputValueAsync());
        await page.GetByLabel("Code", new() { Exact = true }).FillAsync("000000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch on" }).ClickAsync();
        await Assertions.Expect(page.GetByText("This code is not right")).ToBeVisibleAsync();
        await page.GetByLabel("Code", new() { Exact = true }).FillAsync(app.Code());
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch on" }).ClickAsync();

        await Assertions.Expect(page.Locator(".recovery-codes code")).ToHaveCountAsync(10);
        await visitor.LooksWellAsync("two-factor-codes");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download" }).ClickAsync());
        (await File.ReadAllLinesAsync(await download.PathAsync())).Length.ShouldBe(10);
        var recoveryCode = await page.Locator(".recovery-codes code").First.InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "I have kept them" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Two-factor sign-in switched on")).ToBeVisibleAsync();
        await visitor.LooksWellAsync("security");
        await page.GotoAsync("/Account/Manage/TwoFactor");
        await visitor.LooksWellAsync("two-factor-on");

        await using var again = await site.VisitorAsync();
        await again.TryToSignInAsync(workspace.OwnerEmail, workspace.OwnerPassword);
        await Assertions.Expect(again.Page.GetByRole(AriaRole.Heading, new() { Name = "One more step" })).ToBeVisibleAsync();
        await again.LooksWellAsync("login-code");
        await again.Page.GetByLabel("Code", new() { Exact = true }).FillAsync(recoveryCode);
        await again.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(again.Page.Locator(".app-workspace")).ToBeVisibleAsync();
        visitor.HasNoComplaints();
        again.HasNoComplaints();
    }

    [Fact]
    public async Task Comes_first_where_the_workspace_demands_it()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("two-steps-demanded");
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);

        await visitor.Page.GotoAsync("/settings/security");
        await visitor.Page.GetByLabel("Two-factor sign-in is required").CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new Regex("/Account/Manage/TwoFactor"));
        await Assertions.Expect(visitor.Page.GetByText("This workspace asks everybody for a second step")).ToBeVisibleAsync();
        await visitor.LooksWellAsync("two-factor-demanded");
    }
}

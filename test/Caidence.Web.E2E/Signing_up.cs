using System.Text.RegularExpressions;

namespace Caidence.Web.E2E;

public sealed class Signing_up(Site site)
{
    private const string Kind = "We market what is ours.";

    [Fact]
    public async Task Leads_a_stranger_from_the_front_door_through_the_mailbox_to_the_dashboard()
    {
        await using var stranger = await site.VisitorAsync();
        var page = stranger.Page;

        await page.GotoAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Create your workspace" }).ClickAsync();
        await page.FillSignUpAsync(Kind, "Tailspin Toys", "tess@tailspin-toys.example");
        await Assertions.Expect(page.GetByText("Strong", new() { Exact = true })).ToBeVisibleAsync();
        await page.SubmitSignUpAsync();

        await Assertions.Expect(page.GetByText("We have written to tess@tailspin-toys.example.")).ToBeVisibleAsync();
        await stranger.LooksWellAsync("check-mail-written");
        var link = await page.OpenMailAsync("tess@tailspin-toys.example");
        await stranger.LooksWellAsync("mailbox-with-mail");
        await link.ClickAsync();

        await Assertions.Expect(page.GetByText("Tailspin Toys is open.")).ToBeVisibleAsync();
        await stranger.LooksWellAsync("confirm-email");
        await page.GetByLabel("Password").FillAsync(SignUpByHand.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open Tailspin Toys" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Whose workspace is this?" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish later" }).ClickAsync();
        await Assertions.Expect(page.Locator(".app-workspace")).ToContainTextAsync("Tailspin Toys");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex(", Tess$") })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Getting started")).ToBeVisibleAsync();
        await stranger.LooksWellAsync("home-not-set-up");
        await page.GetByRole(AriaRole.Link, new() { Name = "Go on with the setup" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Whose workspace is this?" })).ToBeVisibleAsync();
        stranger.HasNoComplaints();
    }

    [Fact]
    public async Task Says_at_each_field_what_is_missing()
    {
        await using var stranger = await site.VisitorAsync();

        await stranger.Page.GotoAsync("/Account/Register");
        await stranger.LooksWellAsync("register-refused", async page =>
        {
            await page.SubmitSignUpAsync();
            await Assertions.Expect(page.GetByText("Kind of workspace is missing.")).ToBeVisibleAsync();
        });
        await stranger.LooksWellAsync("register-filled", page => page.FillSignUpAsync(Kind, "Tailspin", "tess@tailspin.example"));
        stranger.HasNoComplaints();
    }

    [Fact]
    public async Task Is_closed_and_opened_by_the_platform()
    {
        await using var admin = await site.VisitorAsync();
        await admin.SignInAsync("admin", InstallationSettings.AdminPassword);
        await SetOpenAsync(admin.Page, false);
        try
        {
            await using var stranger = await site.VisitorAsync();
            await stranger.Page.GotoAsync("/");
            await Assertions.Expect(stranger.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in" })).ToBeVisibleAsync();
            await Assertions.Expect(stranger.Page.GetByRole(AriaRole.Link, new() { Name = "Create your workspace" })).ToHaveCountAsync(0);
            await stranger.Page.GotoAsync("/Account/Register");
            await Assertions.Expect(stranger.Page.GetByRole(AriaRole.Heading, new() { Name = "Sign-up is closed" })).ToBeVisibleAsync();
            await stranger.LooksWellAsync("register-closed");
        }
        finally
        {
            await SetOpenAsync(admin.Page, true);
        }

        admin.HasNoComplaints();
    }

    private static async Task SetOpenAsync(IPage page, bool isOpen)
    {
        await page.GotoAsync("/settings/sign-up");
        await page.GetByLabel("Strangers may create a workspace").SetCheckedAsync(isOpen);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByText("saved")).ToBeVisibleAsync();
    }
}

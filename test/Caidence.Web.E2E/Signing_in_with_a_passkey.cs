namespace Caidence.Web.E2E;

public sealed class Signing_in_with_a_passkey(Site site)
{
    [Fact]
    public async Task Is_set_up_on_the_security_page_and_needs_no_password_from_then_on()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("keyed");
        await workspace.AddMemberAsync("kim", "agency-manager");
        await using var visitor = await site.VisitorAsync();
        var page = visitor.Page;
        await PlugInAsync(page);
        // A passkey belongs to a name; an address of numbers has none.
        var home = new UriBuilder(site.Installation.Address) { Host = "localhost" }.Uri;
        await page.GotoAsync(new Uri(home, "/Account/Login").ToString());
        await page.GetByLabel("E-mail address or user name").FillAsync($"kim@{workspace.Name}.example");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Workspace.MemberPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.Locator(".app-workspace")).ToBeVisibleAsync();

        await page.GotoAsync(new Uri(home, "/Account/Manage/Security").ToString());
        await page.GetByLabel("What to call it").FillAsync("My laptop");
        await page.GetByLabel("Your password").FillAsync(Workspace.MemberPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey My laptop" })).ToBeVisibleAsync();
        await visitor.LooksWellAsync("passkeys");

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(new Uri(home, "/Account/Login?returnUrl=%2Fleads").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Leads", Exact = true })).ToBeVisibleAsync();

        await page.GotoAsync("about:blank");
        await LockAsync(workspace, "kim");
        await page.GotoAsync(new Uri(home, "/Account/Login").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "locked" })).ToBeVisibleAsync();
        page.Url.ShouldContain("ByAdmin=True");
        visitor.HasNoComplaints();
    }

    private static async Task LockAsync(Workspace workspace, string userName)
    {
        using var owner = await workspace.OwnerAsync();
        var id = (await owner.GetJsonAsync($"/api/identity/users/by-username/{userName}"))["id"];
        (await owner.PutAsync($"/api/identity/users/{id}/lock", null)).EnsureSuccessStatusCode();
    }

    // Chromium's own: a device that always finds its owner present.
    private static async Task PlugInAsync(IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}

using System.Text.RegularExpressions;

namespace Caidence.Web.E2E;

/// <summary>Through each platform's consent screen and back, and what happens when access is taken away there.</summary>
public sealed partial class Connecting_accounts(Site site)
{
    public static TheoryData<string, string> Platforms { get; } = new()
    {
        { "Instagram", "Northwind Studio" },
        { "Facebook", "Northwind Studio" },
        { "LinkedIn", "Northwind Studio" },
        { "YouTube", "" },
        { "Snapchat", "Northwind Studio" },
    };

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task Of_each_platform_goes_there_and_back(string platform, string account)
    {
        var workspace = await site.Installation.CreateWorkspaceAsync($"connecting-{platform.ToLowerInvariant()}");
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        var page = owner.Page;

        await page.GotoAsync("/social");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Connect {platform}" }).ClickAsync();
        await owner.LooksWellAsync($"connect-{platform}");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Go on to {platform}" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Nothing was connected", new() { Exact = true })).ToBeVisibleAsync();
        await owner.LooksWellAsync($"connect-{platform}-cancelled");

        await page.GetByRole(AriaRole.Link, new() { Name = "Try again" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Go on to {platform}" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        if (account.Length > 0)
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Which accounts?" })).ToBeVisibleAsync();
            await owner.LooksWellAsync($"choose-{platform}");
            await page.GetByRole(AriaRole.Button, new() { Name = "Connect chosen accounts" }).ClickAsync();
        }

        var card = page.Locator(".social-card.is-connected").Filter(new() { HasText = account }).First;
        await Assertions.Expect(card).ToContainTextAsync("Connected");
        await Assertions.Expect(card).ToContainTextAsync(platform);
        await card.GetByRole(AriaRole.Link, new() { Name = "Manage" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Profile: works")).ToBeVisibleAsync();
        await owner.LooksWellAsync($"account-{platform}");
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task That_were_taken_back_at_the_platform_turns_amber_and_one_button_mends_it()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("taken-back");
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        var page = owner.Page;
        await page.GotoAsync("/social/connect/snapchat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on to Snapchat" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = TomsName() }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Connect chosen accounts" }).ClickAsync();
        await Assertions.Expect(page.Locator(".social-card.is-connected").First).ToBeVisibleAsync();

        await site.Platforms.RevokeOutsideAsync("snapchat", "tom.okafor@example.com");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sync now" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("Snapchat no longer accepts this access")).ToBeVisibleAsync();
        await page.GotoAsync("/social");
        var broken = page.Locator(".social-card.is-broken").First;
        await Assertions.Expect(broken).ToContainTextAsync("Access was taken back at Snapchat");
        await owner.LooksWellAsync("social-taken-back");

        await broken.GetByRole(AriaRole.Link, new() { Name = "Connect again" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = TomsName() }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Connected again with the consent of")).ToBeVisibleAsync();
        await page.GotoAsync("/social");
        await Assertions.Expect(page.Locator(".social-card.is-broken")).ToHaveCountAsync(0);
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task Of_a_page_brings_its_leads_by_one_click()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("leads-of-a-page");
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        var page = owner.Page;
        await page.GotoAsync("/integrations/facebook");
        await page.GetByRole(AriaRole.Link, new() { Name = "Connect a page" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on to Facebook" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Connect chosen accounts" }).ClickAsync();
        await Assertions.Expect(page.Locator(".social-card.is-connected").First).ToBeVisibleAsync();

        await page.GotoAsync("/integrations/facebook");
        await page.Locator("#Input_ConnectionId").SelectOptionAsync(new SelectOptionValue { Label = "Northwind Studio" });
        await owner.LooksWellAsync("integration-facebook-account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create and go on" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send leads here" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Facebook sends them since")).ToBeVisibleAsync();
        await owner.LooksWellAsync("integration-facebook-subscribed");

        await site.Platforms.SubmitFacebookLeadAsync(new() { Answers = [new("email", ["ada@leads.example"])], CallbackUrl = $"{site.Installation.Address}api/v1/integrations/webhook/meta" });
        await page.GotoAsync("/leads");
        await Assertions.Expect(page.GetByText("ada@leads.example").First).ToBeVisibleAsync(new() { Timeout = 20_000 });
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task By_a_link_needs_no_account_here_and_ends_when_it_is_disconnected()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("client-links");
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        await owner.Page.GotoAsync("/social/links");
        await owner.Page.GetByLabel("For whom").FillAsync("Harbor Lane");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make link" }).ClickAsync();
        var link = new Uri(await owner.Page.GetByRole(AriaRole.Textbox, new() { Name = "Link", Exact = true }).InputValueAsync()).AbsolutePath;
        await owner.LooksWellAsync("social-links");

        await using var client = await site.VisitorAsync();
        await client.Page.GotoAsync(link);
        await client.LooksWellAsync("connect-link");
        await client.Page.GetByRole(AriaRole.Link, new() { Name = "Connect LinkedIn" }).ClickAsync();
        await client.Page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await client.LooksWellAsync("connect-link-choose");
        await client.Page.GetByRole(AriaRole.Button, new() { Name = "Connect chosen accounts" }).ClickAsync();
        await Assertions.Expect(client.Page.GetByText("Connected so far")).ToBeVisibleAsync();
        await client.LooksWellAsync("connect-link-done");

        await owner.Page.GotoAsync("/social");
        await owner.Page.Locator(".social-card.is-connected").First.GetByRole(AriaRole.Link, new() { Name = "Disconnect" }).ClickAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Disconnect" }).ClickAsync();
        await owner.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Disconnect" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("is disconnected")).ToBeVisibleAsync();
        owner.HasNoComplaints();
        client.HasNoComplaints();
    }

    [Fact]
    public async Task By_an_app_of_ones_own_asks_the_platform_first()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("own-apps");
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        var page = owner.Page;
        await page.GotoAsync("/settings/social-apps");
        await owner.LooksWellAsync("social-apps");

        await page.Locator("#id-linkedin").FillAsync("dev-linkedin-client");
        await page.Locator("#secret-linkedin").FillAsync("not-the-secret");
        await page.Locator("section[aria-labelledby=app-linkedin]").GetByRole(AriaRole.Button, new() { Name = "Test and save" }).ClickAsync();
        await Assertions.Expect(page.GetByText("LinkedIn does not know this app by this secret")).ToBeVisibleAsync();

        await page.Locator("#secret-linkedin").FillAsync("dev-linkedin-client-secret");
        await page.Locator("section[aria-labelledby=app-linkedin]").GetByRole(AriaRole.Button, new() { Name = "Test and save" }).ClickAsync();
        await Assertions.Expect(page.GetByText("LinkedIn knows the app")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=app-linkedin]")).ToContainTextAsync("Your app");
        owner.HasNoComplaints();
    }

    [GeneratedRegex("Tom Okafor")]
    private static partial Regex TomsName();
}

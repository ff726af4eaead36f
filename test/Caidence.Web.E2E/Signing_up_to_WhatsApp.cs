using Caidence.PlatformSimulator.Meta.Accounts;

namespace Caidence.Web.E2E;

/// <summary>Through Meta's own window beside our page, and what happens where there is none.</summary>
public sealed class Signing_up_to_WhatsApp(Site site)
{
    [Fact]
    public async Task In_its_window_brings_the_number_that_was_picked_there()
    {
        await using var owner = await EnterAsync("popup");
        var page = owner.Page;
        await page.GotoAsync("/social");
        await page.GetByRole(AriaRole.Link, new() { Name = "Connect WhatsApp" }).ClickAsync();
        await Assertions.Expect(page.GetByText("WhatsApp opens a window of Meta's")).ToBeVisibleAsync();
        await owner.LooksWellAsync("connect-WhatsApp");

        var popup = await OpenAsync(page);
        await Assertions.Expect(page.GetByText("Go on in the window that has opened")).ToBeVisibleAsync();
        await owner.LooksWellAsync("connect-WhatsApp-open");
        await popup.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Nothing was connected", new() { Exact = true })).ToBeVisibleAsync();
        await owner.LooksWellAsync("connect-WhatsApp-cancelled");

        await page.GetByRole(AriaRole.Link, new() { Name = "Try again" }).ClickAsync();
        popup = await OpenAsync(page);
        await popup.GetByLabel("Northwind Support").CheckAsync();
        await popup.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Which accounts?" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Northwind Support" })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Northwind Studio" }).First).Not.ToBeCheckedAsync();
        await owner.LooksWellAsync("choose-WhatsApp");
        await page.GetByRole(AriaRole.Button, new() { Name = "Connect chosen accounts" }).ClickAsync();

        await page.Locator(".social-card.is-connected").GetByRole(AriaRole.Link, new() { Name = "Manage" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Messages and comments: works")).ToBeVisibleAsync();
        await owner.LooksWellAsync("account-WhatsApp");

        await page.GetByRole(AriaRole.Link, new() { Name = "Connect again" }).ClickAsync();
        popup = await OpenAsync(page);
        await popup.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Connected again with the consent of")).ToBeVisibleAsync();
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task Ends_with_nothing_when_its_window_is_closed_by_hand()
    {
        await using var owner = await EnterAsync("closed-by-hand");
        await owner.Page.GotoAsync("/social/connect/whatsapp");

        await (await OpenAsync(owner.Page)).CloseAsync();

        await Assertions.Expect(owner.Page.GetByText("WhatsApp was not given permission")).ToBeVisibleAsync();
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task Is_registered_with_its_PIN_on_its_page()
    {
        var business = (await site.Platforms.MetaAsync()).WhatsApp.Single(business => business.Owner == MetaAccountSeeds.Nele);
        await site.Platforms.KeepWhatsAppBusinessAsync(business with { Numbers = [business.Numbers[0] with { Status = "PENDING", Pin = "246810" }] });
        await using var owner = await EnterAsync("registering");
        var page = owner.Page;
        await page.GotoAsync("/social/connect/whatsapp");
        var popup = await OpenAsync(page);
        await popup.GetByRole(AriaRole.Link, new() { Name = "Continue as Nele" }).ClickAsync();
        await popup.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Village Choir" })).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Connect chosen accounts" }).ClickAsync();
        await page.Locator(".social-card.is-connected").GetByRole(AriaRole.Link, new() { Name = "Manage" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Messages and comments: not yet")).ToBeVisibleAsync();
        await owner.LooksWellAsync("account-WhatsApp-unregistered");

        await RegisterAsync(page, "111111");
        await Assertions.Expect(page.GetByText("This number has another PIN at WhatsApp")).ToBeVisibleAsync();
        await owner.LooksWellAsync("account-WhatsApp-wrong-pin");
        await RegisterAsync(page, "246810");
        await Assertions.Expect(page.GetByText("Village Choir is registered.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Messages and comments: works")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Register this number" })).ToHaveCountAsync(0);
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task Goes_on_in_the_same_tab_where_the_script_is_blocked()
    {
        await using var owner = await EnterAsync("no-script-of-meta");
        await owner.Page.RouteAsync("**/sdk.js", route => route.AbortAsync());

        await owner.Page.GotoAsync("/social/connect/whatsapp");
        await Assertions.Expect(owner.Page.GetByText("Meta's window cannot be opened here")).ToBeVisibleAsync();
        await owner.LooksWellAsync("connect-WhatsApp-blocked");

        await GoInThisTabAsync(owner.Page);
    }

    [Fact]
    public async Task Goes_on_in_the_same_tab_where_windows_are_blocked()
    {
        await using var owner = await EnterAsync("no-windows");
        await owner.Page.AddInitScriptAsync("window.open = () => null");
        await owner.Page.GotoAsync("/social/connect/whatsapp");
        await Assertions.Expect(owner.Page.GetByText("WhatsApp opens a window of Meta's")).ToBeVisibleAsync();

        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Go on to WhatsApp" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("Meta's window cannot be opened here")).ToBeVisibleAsync();

        await GoInThisTabAsync(owner.Page);
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task Goes_on_in_the_same_tab_for_somebody_who_sees_no_window()
    {
        await using var owner = await EnterAsync("lost-window");
        await owner.Page.GotoAsync("/social/connect/whatsapp");
        await OpenAsync(owner.Page);

        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Go on in this tab" }).ClickAsync();

        await AllowAsync(owner.Page);
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task Goes_on_in_the_same_tab_without_scripts()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("without-scripts");
        await using var owner = await site.VisitorWithoutScriptsAsync();
        await owner.EnterAsync(workspace);

        await owner.Page.GotoAsync("/social/connect/whatsapp");
        await Assertions.Expect(owner.Page.GetByText("Without scripts WhatsApp opens in this tab")).ToBeVisibleAsync();

        await GoInThisTabAsync(owner.Page);
    }

    [Fact]
    public async Task By_a_link_opens_the_window_too()
    {
        await using var owner = await EnterAsync("popup-links");
        await owner.Page.GotoAsync("/social/links");
        await owner.Page.GetByLabel("For whom").FillAsync("Harbor Lane");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make link" }).ClickAsync();
        var link = new Uri(await owner.Page.GetByRole(AriaRole.Textbox, new() { Name = "Link", Exact = true }).InputValueAsync()).AbsolutePath;
        await using var client = await site.VisitorAsync();
        await client.Page.GotoAsync(link);
        await Assertions.Expect(client.Page.GetByText("WhatsApp opens a window of Meta's")).ToBeVisibleAsync();
        await client.LooksWellAsync("connect-link-popup");

        var popup = await client.Page.RunAndWaitForPopupAsync(() => client.Page.GetByRole(AriaRole.Link, new() { Name = "Connect WhatsApp" }).ClickAsync());
        await popup.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await client.Page.GetByRole(AriaRole.Button, new() { Name = "Connect chosen accounts" }).ClickAsync();

        await Assertions.Expect(client.Page.GetByText("Connected so far")).ToBeVisibleAsync();
        client.HasNoComplaints();
    }

    private async Task<Visitor> EnterAsync(string name)
    {
        var workspace = await site.Installation.CreateWorkspaceAsync($"whatsapp-{name}");
        var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        return owner;
    }

    private static async Task<IPage> OpenAsync(IPage page)
    {
        await Assertions.Expect(page.GetByText("WhatsApp opens a window of Meta's")).ToBeVisibleAsync();
        return await page.RunAndWaitForPopupAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Go on to WhatsApp" }).ClickAsync());
    }

    private static async Task RegisterAsync(IPage page, string pin)
    {
        await page.GetByLabel("PIN, six digits").FillAsync(pin);
        await page.GetByRole(AriaRole.Button, new() { Name = "Register this number" }).ClickAsync();
    }

    private static async Task GoInThisTabAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on to WhatsApp" }).ClickAsync();
        await AllowAsync(page);
    }

    private static async Task AllowAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Which accounts?" })).ToBeVisibleAsync();
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Caidence.Web.E2E;

/// <summary>From an empty installation to a lead that somebody is working on, as people live it.</summary>
public sealed class Living_through_the_first_lead(Site site)
{
    private const string OwnerEmail = "mia@northwind.example";
    private const string Password = "Northwind-Owner-2026!";

    [Fact]
    public async Task From_the_workspace_to_the_note()
    {
        await MakeWorkspaceAsync();
        var contoso = await site.Installation.CreateWorkspaceAsync("contoso");
        await using var omar = await site.VisitorAsync();
        await omar.EnterAsync(contoso);
        await omar.Page.GotoAsync("/leads");
        await using var mia = await site.VisitorAsync();
        await mia.SignInAsync(OwnerEmail, Password);
        await Assertions.Expect(mia.Page.GetByRole(AriaRole.Link, new() { Name = "Integrations" }).First).ToBeVisibleAsync();

        var (address, secret) = await CreateSourceAsync(mia);
        var list = await mia.OpenTabAsync();
        await list.GotoAsync("/leads");
        await Assertions.Expect(list.GetByText("No leads yet")).ToBeVisibleAsync();
        await list.EvaluateAsync("() => { window.sameDocument = true; }");

        await DeliverAsync(address, secret, """{"first_name":"Ada","last_name":"Lovelace","email":"ada@example.com","phone":"+442079460958","company":"Analytical Engines"}""");

        var ada = list.GetByRole(AriaRole.Link, new() { Name = "Ada Lovelace" });
        await Assertions.Expect(ada).ToBeVisibleAsync();
        (await list.EvaluateAsync<bool>("() => window.sameDocument === true")).ShouldBeTrue("the lead appeared without a reload");
        await mia.LooksWellAsync("first-lead", list);
        await Assertions.Expect(omar.Page.GetByText("No leads yet")).ToBeVisibleAsync();

        await ada.ClickAsync();
        await WorkOnAsync(list);
        await mia.LooksWellAsync("first-lead-worked-on", list);

        await omar.Page.ReloadAsync();
        await Assertions.Expect(omar.Page.GetByText("No leads yet")).ToBeVisibleAsync();
        mia.HasNoComplaints();
        omar.HasNoComplaints();
    }

    private async Task MakeWorkspaceAsync()
    {
        await using var admin = await site.VisitorAsync();
        await admin.SignInAsync("admin", InstallationSettings.AdminPassword);
        await admin.Page.GotoAsync("/TenantManagement/Tenants");
        await admin.Page.GetByRole(AriaRole.Link, new() { Name = "New workspace" }).First.ClickAsync();
        await admin.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("northwind");
        await admin.Page.GetByLabel("E-mail address of the owner").FillAsync(OwnerEmail);
        await admin.Page.GetByLabel("Password of the owner").FillAsync(Password);
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();

        await Assertions.Expect(admin.Page.GetByText("northwind is ready.")).ToBeVisibleAsync();
        admin.HasNoComplaints();
    }

    /// <returns>The address and the secret, as the page shows them this once.</returns>
    private static async Task<(string Address, string Secret)> CreateSourceAsync(Visitor mia)
    {
        await mia.Page.GetByRole(AriaRole.Link, new() { Name = "Integrations" }).First.ClickAsync();
        await mia.Page.GetByRole(AriaRole.Link, new() { Name = "Connect Custom webhook" }).ClickAsync();
        await mia.Page.GetByLabel("Name of the source").FillAsync("Our website");
        await mia.Page.GetByRole(AriaRole.Button, new() { Name = "Create and go on" }).ClickAsync();

        var shown = mia.Page.Locator(".shown-once").GetByLabel("Secret", new() { Exact = true });
        await Assertions.Expect(shown).ToBeVisibleAsync();
        var secret = await shown.InputValueAsync();
        var address = await mia.Page.GetByLabel("Address", new() { Exact = true }).First.InputValueAsync();
        await mia.LooksWellAsync("secret-shown-once");

        await mia.Page.ReloadAsync();
        await Assertions.Expect(mia.Page.GetByRole(AriaRole.Heading, new() { Name = "See it arrive" })).ToBeVisibleAsync();
        (await mia.Page.ContentAsync()).ShouldNotContain(secret);
        return (address, secret);
    }

    private static async Task DeliverAsync(string address, string secret, string body)
    {
        using var curl = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));
        request.Headers.Add("X-Webhook-Signature", $"sha256={signature}");
        using var answer = await curl.SendAsync(request);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Accepted);
    }

    private static async Task WorkOnAsync(IPage lead)
    {
        await Assertions.Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "Ada Lovelace" })).ToBeVisibleAsync();
        await Assertions.Expect(lead.GetByRole(AriaRole.Link, new() { Name = "ada@example.com" })).ToBeVisibleAsync();

        await lead.GetByRole(AriaRole.Button, new() { Name = "Status: New. Change it" }).ClickAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "Contacted", Exact = true }).ClickAsync();
        await Assertions.Expect(lead.GetByRole(AriaRole.Button, new() { Name = "Status: Contacted. Change it" })).ToBeVisibleAsync();

        await lead.GetByLabel("What happened").FillAsync("Wants posters for spring.");
        await lead.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Assertions.Expect(lead.Locator("#lead-timeline").GetByText("Wants posters for spring.")).ToBeVisibleAsync();
    }
}

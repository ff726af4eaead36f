using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Caidence.Web.Leads;

namespace Caidence.Web.E2E;

/// <summary>An owner brings people in by all three ways, and each sees their brand's part.</summary>
public sealed class Bringing_in_the_team(Site site)
{
    private const string Password = "Loops-Over-Hangars-7";

    [Fact]
    public async Task Ends_with_everybody_seeing_what_they_work_for()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("bringing-in");
        using var api = await workspace.OwnerAsync();
        await FillAsync(api, "Acme", "ann@acme-people.example");
        await FillAsync(api, "Globex", "gus@globex-people.example");
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        var page = owner.Page;

        // By mail, for Acme.
        await page.GotoAsync("/members");
        await page.GetByRole(AriaRole.Link, new() { Name = "Invite people" }).ClickAsync();
        var mail = page.GetByRole(AriaRole.Region, new() { Name = "By mail" });
        await mail.GetByLabel("E-mail address").FillAsync("not an address");
        await mail.GetByRole(AriaRole.Button, new() { Name = "Send the invitation" }).ClickAsync();
        await Assertions.Expect(mail.Locator(".field-validation-error").First).ToBeVisibleAsync();
        await owner.LooksWellAsync("invite-refused");
        await mail.GetByLabel("E-mail address").FillAsync("ada@acme.example");
        await mail.GetByLabel("Role").SelectOptionAsync("Brand manager");
        await mail.GetByLabel("Acme").CheckAsync();
        await mail.GetByRole(AriaRole.Button, new() { Name = "Send the invitation" }).ClickAsync();
        await Assertions.Expect(page.GetByText("An invitation is on its way to ada@acme.example.")).ToBeVisibleAsync();

        // By a link, for Globex.
        await page.GotoAsync("/members/invite");
        var shared = page.GetByRole(AriaRole.Region, new() { Name = "By link" });
        await shared.GetByLabel("Role").SelectOptionAsync("Brand manager");
        await shared.GetByLabel("Globex").CheckAsync();
        await shared.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        var link = await page.GetByLabel("Invitation link").InputValueAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "By mail" }).GetByLabel("Role")).ToHaveValueAsync("agency-member");
        await owner.LooksWellAsync("invite-link-made");

        // Many at once; one row is wrong.
        var many = page.GetByRole(AriaRole.Region, new() { Name = "Many at once" });
        await many.GetByLabel("Rows").FillAsync("bob@acme.example, Brand reviewer, Acme\ncy@acme.example, Emperor");
        await many.GetByRole(AriaRole.Button, new() { Name = "Look at the rows" }).ClickAsync();
        await Assertions.Expect(page.GetByText("There is no role named Emperor")).ToBeVisibleAsync();
        await owner.LooksWellAsync("invite-preview");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send what is right (1)" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Invitations sent: 1. Rows left out: 1.")).ToBeVisibleAsync();

        await using var ada = await site.VisitorAsync();
        await ada.Page.GotoAsync(await LinkToAsync(ada.Page, "ada@acme.example", "/invitation/"));
        await ada.LooksWellAsync("invitation-by-mail");
        await JoinAsync(ada.Page, "Ada");
        await SeesOnlyAsync(ada, "ann@acme-people.example", "gus@globex-people.example", "Acme", "Globex");

        await using var bob = await site.VisitorAsync();
        await bob.Page.GotoAsync(await LinkToAsync(bob.Page, "bob@acme.example", "/invitation/"));
        await JoinAsync(bob.Page, "Bob");
        await SeesOnlyAsync(bob, "ann@acme-people.example", "gus@globex-people.example", "Acme", "Globex");

        await using var gil = await site.VisitorAsync();
        await gil.Page.GotoAsync(new Uri(link).AbsolutePath);
        await gil.Page.GetByLabel("E-mail address").Last.FillAsync("gil@globex.example");
        await SendAsync(gil.Page, "Gil");
        await Assertions.Expect(gil.Page.GetByText("We have written to gil@globex.example.")).ToBeVisibleAsync();
        await gil.Page.GotoAsync(await LinkToAsync(gil.Page, "gil@globex.example", "/Account/ConfirmEmail"));
        await gil.Page.GetByLabel("Password").FillAsync(Password);
        await gil.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Open ") }).ClickAsync();
        await SeesOnlyAsync(gil, "gus@globex-people.example", "ann@acme-people.example", "Globex", "Acme");

        // What the owner changes acts on the next click.
        await page.GotoAsync("/members");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ada" }).ClickAsync();
        await page.GetByLabel("Globex").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the brands" }).ClickAsync();
        await Assertions.Expect(page.GetByText("What Ada sees is saved.")).ToBeVisibleAsync();
        await ada.Page.GotoAsync("/leads");
        await Assertions.Expect(ada.Page.GetByText("gus@globex-people.example").First).ToBeVisibleAsync();
        // From here on her open page may ask something once more, and is refused.
        ada.HasNoComplaints();
        await page.GetByRole(AriaRole.Button, new() { Name = "Deactivate" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Deactivate" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Ada cannot sign in any more.")).ToBeVisibleAsync();
        await ada.Page.GotoAsync("/leads");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" })).ToBeVisibleAsync();

        foreach (var visitor in new[] { owner, bob, gil })
        {
            visitor.HasNoComplaints();
        }
    }

    private static async Task FillAsync(HttpClient owner, string brand, string person)
    {
        var id = (await (await owner.PostAsJsonAsync("/api/v1/brands", new { name = brand })).JsonAsync())["id"]!.GetValue<Guid>();
        var source = await (await owner.PostAsJsonAsync("/api/v1/integrations/sources", new { name = $"{brand} shop", sourceType = "zapier", brandId = id })).JsonAsync();
        (await owner.PostAsJsonAsync(source["webhookUrl"]!.GetValue<string>(), new { name = person.Split('@')[0], email = person })).EnsureSuccessStatusCode();
        await Eventually.GetAsync(() => owner.GetJsonAsync($"/api/v1/leads?filter={person}"), found => found["totalCount"]!.GetValue<int>() == 1, "the lead is there");
    }

    private static async Task JoinAsync(IPage page, string name)
    {
        await SendAsync(page, name);
        await Assertions.Expect(page.Locator(".app-workspace")).ToContainTextAsync("bringing-in");
    }

    private static async Task SendAsync(IPage page, string name)
    {
        await page.GetByLabel("First name").FillAsync(name);
        await page.GetByLabel("Password").Last.FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Join" }).Last.ClickAsync();
    }

    private static async Task SeesOnlyAsync(Visitor visitor, string lead, string hiddenLead, string brand, string hiddenBrand)
    {
        var page = visitor.Page;
        await visitor.FindsAsync("/leads");
        await Assertions.Expect(page.GetByText(lead).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(hiddenLead)).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Import" })).ToHaveCountAsync(0);
        await visitor.FindsAsync("/brands");
        await Assertions.Expect(page.Locator(".brand-card")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".brand-card")).ToContainTextAsync(brand);
        await Assertions.Expect(page.GetByText(hiddenBrand)).ToHaveCountAsync(0);
    }

    // The job that writes it may take a moment.
    private static async Task<string> LinkToAsync(IPage page, string email, string path)
    {
        await page.GotoAsync("/dev/mailbox");
        var mail = page.Locator("details").Filter(new() { HasText = email });
        await Eventually.BecomesTrueAsync(
            async () =>
            {
                await page.ReloadAsync();
                return await mail.CountAsync() > 0;
            },
            "the mail is there");
        var link = await mail.First.Locator($"pre a[href*='{path}']").First.GetAttributeAsync("href");
        return new Uri(link!).PathAndQuery;
    }
}

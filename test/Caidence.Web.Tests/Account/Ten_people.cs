using System.Net.Http.Json;
using Caidence.Identity;
using Caidence.Web.Leads;
using Caidence.Web.Leads.Receiving;

namespace Caidence.Web.Account;

public abstract class Ten_people(CaidenceWebFactory web) : WebTest(web)
{
    private const string Invitations = "/api/v1/invitations";
    private const string Password = "Loops-Over-Hangars-7";

    private static readonly string[] Brands = ["Acme", "Globex", "Initech"];

    [Fact]
    public async Task Come_by_mail_by_list_and_by_link_and_see_exactly_their_brand()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("ten"));
        using var owner = await workspace.OwnerAsync();
        var ids = new Dictionary<string, Guid>();
        foreach (var brand in Brands)
        {
            ids[brand] = await MakeBrandWithLeadAsync(owner, brand);
        }

        var people = Enumerable.Range(0, 10).Select(number => new Guest($"{Unique("guest")}@ten.example", Brands[number % 3], number % 2 == 0 ? CaidenceRoles.BrandManager : CaidenceRoles.BrandReviewer)).ToList();
        var (mailed, listed, linked) = (people[..4], people[4..7], people[7..]);

        foreach (var guest in mailed)
        {
            (await owner.PostAsJsonAsync(Invitations, new { email = guest.Email, roleName = guest.Role, brandIds = new[] { ids[guest.Brand] } })).EnsureSuccessStatusCode();
        }

        var csv = string.Join('\n', listed.Select(guest => $"{guest.Email},{guest.Role},{guest.Brand}"));
        (await (await owner.PostAsJsonAsync($"{Invitations}/send-bulk", new { csv })).JsonAsync())["goodCount"]!.GetValue<int>().ShouldBe(3);

        foreach (var guest in mailed.Concat(listed))
        {
            using var browser = await Browser.OpenAsync(Installation);
            await AcceptAsync(browser, TokenIn(Outbox.LinkIn(await Web.MailToAsync(guest.Email))), guest, outcome: "joined");
            await SeesExactlyAsync(browser, guest);
        }

        foreach (var guest in linked)
        {
            var link = await (await owner.PostAsJsonAsync($"{Invitations}/link", new { roleName = guest.Role, brandIds = new[] { ids[guest.Brand] }, maxUses = 1 })).JsonAsync();
            using var browser = await Browser.OpenAsync(Installation);
            await AcceptAsync(browser, TokenIn(new(link["url"]!.GetValue<string>())), guest, outcome: "awaits_confirmation");
            var mail = Outbox.LinkIn(await Web.MailToAsync(guest.Email));
            await browser.SubmitAsync("/Account/ConfirmEmail", ("Token", await (await browser.GetAsync(mail.PathAndQuery)).HiddenAsync("Token")), ("Input.Password", Password));
            await browser.GetAsync("/api/abp/application-configuration");
            await SeesExactlyAsync(browser, guest);
        }

        (await owner.GetJsonAsync("/api/v1/members?maxResultCount=50"))["totalCount"]!.GetValue<int>().ShouldBe(11);
    }

    private static async Task<Guid> MakeBrandWithLeadAsync(HttpClient owner, string brand)
    {
        var id = (await (await owner.PostAsJsonAsync("/api/v1/brands", new { name = brand })).JsonAsync())["id"]!.GetValue<Guid>();
        var source = await (await owner.PostAsJsonAsync("/api/v1/integrations/sources", new { name = brand, sourceType = "zapier", brandId = id })).JsonAsync();
        var email = $"somebody@{brand}.example";
        (await Curl.PostAsync(new Uri(source["webhookUrl"]!.GetValue<string>()), $$"""{"email":"{{email}}"}""")).EnsureSuccessStatusCode();
        await Eventually.GetAsync(() => owner.GetJsonAsync($"/api/v1/leads?filter={email}"), found => found["totalCount"]!.GetValue<int>() == 1, "the lead is there");
        return id;
    }

    private static async Task AcceptAsync(HttpClient browser, string token, Guest guest, string outcome)
    {
        var answer = await (await browser.PostAsJsonAsync($"{Invitations}/accept", new { token, emailAddress = guest.Email, name = "Guest", password = Password })).JsonAsync();
        answer["outcome"]!.GetValue<string>().ShouldBe(outcome);
        await browser.GetAsync("/api/abp/application-configuration");
    }

    private static async Task SeesExactlyAsync(HttpClient browser, Guest guest)
    {
        var me = (await browser.GetJsonAsync("/api/abp/application-configuration"))["currentUser"]!;
        me["roles"]!.AsArray().Select(role => role!.GetValue<string>()).ShouldBe([guest.Role]);
        (await browser.GetJsonAsync("/api/v1/brands"))["items"]!.AsArray().Select(brand => brand!["name"]!.GetValue<string>()).ShouldBe([guest.Brand]);
        (await browser.GetJsonAsync("/api/v1/leads"))["items"]!.AsArray().Select(lead => lead!["email"]!.GetValue<string>()).ShouldBe([$"somebody@{guest.Brand}.example".ToLowerInvariant()]);
    }

    private static string TokenIn(Uri link) => link.Segments[^1];

    private sealed record Guest(string Email, string Brand, string Role);
}

public sealed class Ten_people_on_SQLite(SqliteWeb web) : Ten_people(web);

public sealed class Ten_people_on_PostgreSQL(PostgreSqlWeb web) : Ten_people(web);

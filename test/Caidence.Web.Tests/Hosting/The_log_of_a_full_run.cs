using System.Net.Http.Json;
using Caidence.PlatformSimulator.Meta;
using Caidence.Web.Leads;
using Caidence.Web.Leads.Receiving;

namespace Caidence.Web.Hosting;

/// <summary>Everything that people do in a day, good and bad, with the log as talkative as it goes.</summary>
[Trait("Runs", "Alone")]
public abstract class The_log_of_a_full_run(TestDatabase database)
{
    private const string LeadName = "Wilhelmina Zzyzx";
    private const string LeadEmail = "wilhelmina.zzyzx@example.com";
    private const string LeadPhone = "+493012345678";
    private const string Company = "Qwertzuiop Holding";
    private const string Note = "whispered-in-confidence";
    private const string WrongPassword = "Almost-The-Password-1!";
    private const string AccessToken = "page-token-nobody-may-read";

    [Fact]
    public async Task Names_no_person_and_no_secret()
    {
        await using var settings = await InstallationSettings.CreateAsync(database);
        await using var platforms = await settings.StartPlatformsAsync();
        settings.Values["Serilog:MinimumLevel:Default"] = "Verbose";
        await using var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync();

        var unspeakable = await LiveADayAsync(caidence.Installation);

        var lines = caidence.Output.Split('\n');
        lines.Length.ShouldBeGreaterThan(20, "it does write a log");
        foreach (var (what, text) in unspeakable)
        {
            lines.Where(line => line.Contains(text, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(what);
        }
    }

    private static async Task<Dictionary<string, string>> LiveADayAsync(Installation installation)
    {
        var workspace = await installation.CreateWorkspaceAsync("discreet");
        using var owner = await workspace.OwnerAsync();
        using var browser = await workspace.OwnerInBrowserAsync();
        using var member = await workspace.MemberAsync("eavesdropper", "agency-member");
        await using var listener = await Listener.ConnectAsync(owner);
        await RefusedAsync(installation.SignInAsync(workspace.Name, workspace.OwnerEmail, WrongPassword));
        await RefusedAsync(Browser.SignInAsync(installation, workspace.Name, workspace.OwnerEmail, WrongPassword));
        await browser.PostAsJsonAsync("/api/account/send-password-reset-code", new { email = workspace.OwnerEmail });

        var webhook = await ReceivingSource.CreateAsync(owner, "webhook");
        var zapier = await ReceivingSource.CreateAsync(owner, "zapier");
        var google = await ReceivingSource.CreateAsync(owner, "google");
        var page = await ReceivingSource.CreateAsync(owner, "facebook", new { pageId = "55", accessToken = AccessToken });
        await DeliverAsync(webhook, zapier, google, page);
        var lead = await zapier.LeadAsync(LeadEmail);
        await WorkAsync(owner, lead["id"]!.GetValue<Guid>());
        await zapier.SettledBooksAsync();

        return new()
        {
            ["the owner's address"] = workspace.OwnerEmail,
            ["the owner's password"] = workspace.OwnerPassword,
            ["a mistyped password"] = WrongPassword,
            ["the admin's password"] = InstallationSettings.AdminPassword,
            ["a member's address"] = "eavesdropper@",
            ["a token of access"] = owner.DefaultRequestHeaders.Authorization!.Parameter![^40..],
            ["the lead's first name"] = "Wilhelmina",
            ["the lead's last name"] = "Zzyzx",
            ["the lead's address"] = LeadEmail,
            ["the lead's number"] = LeadPhone[3..],
            ["the lead's company"] = "Qwertzuiop",
            ["a note"] = Note,
            ["a webhook's secret"] = webhook.Secret!["whsec_".Length..],
            ["a secret address"] = zapier.Address.Segments[^1],
            ["a Google key"] = google.Secret!,
            ["a page's token"] = AccessToken,
            ["Meta's secret"] = MetaSeeds.AppSecret,
        };
    }

    private static async Task DeliverAsync(ReceivingSource webhook, ReceivingSource zapier, ReceivingSource google, ReceivingSource page)
    {
        var body = $$"""{"name":"{{LeadName}}","email":"{{LeadEmail}}","phone":"{{LeadPhone}}","company":"{{Company}}"}""";
        await Curl.PostAsync(zapier.Address, body);
        await Curl.PostAsync(zapier.Address, body);
        await Curl.PostAsync(zapier.Address, body.Replace("\":", "", StringComparison.Ordinal));
        await Curl.PostAsync(zapier.Address, $$"""{"name":"{{LeadName}}"}""");
        await Curl.PostAsync(webhook.Address, body, headers: ("X-Webhook-Signature", "sha256=" + Digest.Hex(webhook.Secret!, body)));
        await Curl.PostAsync(webhook.Address, body, headers: ("X-Webhook-Signature", "sha256=" + Digest.Hex("another", body)));
        await Curl.PostAsync(google.Address, $$"""{"lead_id":"{{LeadEmail}}","google_key":"{{google.Secret}}","user_column_data":[{"column_id":"EMAIL","string_value":"{{LeadEmail}}"}]}""");
        await Curl.PostAsync(google.Address, $$"""{"lead_id":"1","google_key":"{{google.Secret}}x","user_column_data":[]}""");
        var announced = """{"object":"page","entry":[{"id":"55","changes":[{"field":"leadgen","value":{"leadgen_id":"1"}}]}]}""";
        await Curl.PostAsync(page.Address, announced, headers: ("X-Hub-Signature-256", "sha256=" + Digest.Hex(MetaSeeds.AppSecret, announced)));
        await Eventually.GetAsync(page.BooksAsync, books => books.Waiting == 1, "the page's token was refused");
    }

    private static async Task WorkAsync(HttpClient owner, Guid lead)
    {
        await owner.LeadsAsync(LeadEmail);
        await owner.LeadsAsync(LeadName);
        await owner.PostAsJsonAsync("/api/v1/leads", new { email = LeadEmail, firstName = LeadName });
        await owner.PostAsJsonAsync("/api/v1/leads", new { email = $"not an address of {LeadName}" });
        await owner.PutAsJsonAsync($"/api/v1/leads/{lead}", new { notes = Note, company = Company });
        await owner.PostAsJsonAsync($"/api/v1/leads/{lead}/activity", new { activityType = "note", description = Note });
        await owner.PostAsJsonAsync("/api/identity/users", new { userName = LeadName, email = LeadEmail, password = "short" });
        await owner.GetAsync($"/api/identity/users/by-email/{LeadEmail}");
        await owner.GetAsync($"/leads?filter={LeadEmail}");
        await owner.GetAsync($"/api/v1/leads/{LeadEmail}");
    }

    private static async Task RefusedAsync(Task<HttpClient> signIn) => await Should.ThrowAsync<InvalidOperationException>(signIn);
}

public sealed class The_log_of_a_full_run_on_SQLite() : The_log_of_a_full_run(TestDatabase.Sqlite);

public sealed class The_log_of_a_full_run_on_PostgreSQL() : The_log_of_a_full_run(TestDatabase.PostgreSql);

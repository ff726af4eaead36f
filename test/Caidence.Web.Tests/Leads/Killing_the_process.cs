using System.Net.Http.Headers;
using System.Text;
using Caidence.PlatformSimulator;
using Caidence.PlatformSimulator.Control;
using Caidence.PlatformSimulator.Meta;
using Caidence.Web.Leads.Receiving;

namespace Caidence.Web.Leads;

/// <summary>
/// kill -9 in the middle of thousands of signed deliveries: whatever was acknowledged is there, whatever got no answer is sent
/// again as a real sender would, and at the end every lead is there exactly once.
/// </summary>
[Trait("Runs", "Alone")]
public abstract class Killing_the_process(TestDatabase database)
{
    private const string Page = "8080808080";
    private const int PerBatch = 5;

    [Fact]
    public async Task Loses_nothing_and_doubles_nothing()
    {
        const int Deliveries = 2_000;
        await using var settings = await SettingsAsync();
        await using var caidence = new CaidenceProcess(settings);
        using var owner = await StartAsync(caidence);
        var source = await ReceivingSource.CreateAsync(owner, "google");

        await new Ordeal(caidence, Deliveries, kills: 4).SurviveAsync(number => Post(source.Address, $$"""
            {"lead_id":"lead-{{number}}","google_key":"{{source.Secret}}","user_column_data":[{"column_id":"EMAIL","string_value":"{{Email(number)}}"}]}
            """));

        await EveryLeadIsThereOnceAsync(source, Deliveries);
    }

    [Fact]
    public async Task Loses_nothing_that_was_only_announced()
    {
        const int Deliveries = 60;
        await using var settings = await SettingsAsync();
        await using var platforms = await settings.StartPlatformsAsync();
        await SubmitAsync(platforms, Deliveries * PerBatch);
        await using var caidence = new CaidenceProcess(settings);
        using var owner = await StartAsync(caidence);
        var source = await ReceivingSource.CreateAsync(owner, "facebook", new { pageId = Page, accessToken = MetaSeeds.PageToken });

        await new Ordeal(caidence, Deliveries, kills: 2).SurviveAsync(number => Announce(source.Address, number));

        await EveryLeadIsThereOnceAsync(source, Deliveries * PerBatch);
    }

    private async Task<InstallationSettings> SettingsAsync()
    {
        var settings = await InstallationSettings.CreateAsync(database);
        settings.Values["Leads:Inbox:LeaseSeconds"] = "3";
        return settings;
    }

    private static async Task<HttpClient> StartAsync(CaidenceProcess caidence)
    {
        await caidence.StartAsync();
        return await (await caidence.Installation.CreateWorkspaceAsync("survivor")).OwnerAsync();
    }

    private static async Task EveryLeadIsThereOnceAsync(ReceivingSource source, int count)
    {
        var books = await source.SettledBooksAsync(TimeSpan.FromMinutes(5));
        var emails = await AllEmailsAsync(source.Owner);

        emails.Order().ShouldBe(Enumerable.Range(0, count).Select(Email).Order());
        (books.Stored, books.Refused, books.UnderWay).ShouldBe((count, 0, 0));
        books.Received.ShouldBe(count + books.Duplicate);
    }

    private static async Task<List<string>> AllEmailsAsync(HttpClient owner)
    {
        var emails = new List<string>();
        while (true)
        {
            var page = (await owner.GetJsonAsync($"/api/v1/leads?sorting=capturedAt&skipCount={emails.Count}&maxResultCount=1000"))["items"]!.AsArray();
            if (page.Count == 0)
            {
                return emails;
            }

            emails.AddRange(page.Select(lead => lead!["email"]!.GetValue<string>()));
        }
    }

    private static async Task SubmitAsync(PlatformSimulatorHost platforms, int count)
    {
        for (var number = 0; number < count; number++)
        {
            await platforms.Control.SubmitFacebookLeadAsync(new FacebookSubmission { PageId = Page, LeadId = LeadId(number), Answers = [new("email", [Email(number)])], Notify = false });
        }
    }

    private static HttpRequestMessage Announce(Uri address, int number)
    {
        var changes = Enumerable.Range(number * PerBatch, PerBatch)
            .Select(lead => $$$"""{"field":"leadgen","value":{"leadgen_id":"{{{LeadId(lead)}}}","page_id":"{{{Page}}}","form_id":"{{{MetaSeeds.EnglishFormId}}}"}}""");
        var body = $$$"""{"object":"page","entry":[{"id":"{{{Page}}}","changes":[{{{string.Join(',', changes)}}}]}]}""";
        var request = Post(address, body);
        request.Headers.Add("X-Hub-Signature-256", "sha256=" + Digest.Hex(MetaSeeds.AppSecret, body));
        return request;
    }

    private static HttpRequestMessage Post(Uri address, string body) =>
        new(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };

    private static string Email(int number) => $"person{number}@example.com";

    private static string LeadId(int number) => $"{900_000_000_000 + number}";
}

public sealed class Killing_the_process_on_SQLite() : Killing_the_process(TestDatabase.Sqlite);

public sealed class Killing_the_process_on_PostgreSQL() : Killing_the_process(TestDatabase.PostgreSql);

using System.Net.Http.Json;
using System.Text;
using Caidence.PlatformSimulator;
using Caidence.PlatformSimulator.Snapchat;
using Caidence.PlatformSimulator.YouTube;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Web.Social;

/// <summary>Accounts of all six platforms are connected, renewed, refused and cut; then it is looked for everything secret that passed by.</summary>
[Trait("Runs", "Alone")]
public abstract class Secrets_of_platforms(TestDatabase database)
{
    private static readonly string[] Platforms = ["facebook", "instagram", "whatsapp", "linkedin", "youtube", "snapchat"];

    private readonly List<string> _states = [];

    [Fact]
    public async Task Are_in_no_log_trace_answer_audit_export_or_file()
    {
        await using var settings = await InstallationSettings.CreateAsync(database);
        await using var platforms = await settings.StartPlatformsAsync();
        await using var traces = new TraceSink();
        settings.Values["Serilog:MinimumLevel:Default"] = "Verbose";
        settings.Values["Serilog:MinimumLevel:Override:System.Net.Http"] = "Verbose";
        settings.Values["OTEL_EXPORTER_OTLP_ENDPOINT"] = traces.Address.ToString();
        settings.Values["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        settings.Values["OTEL_BSP_SCHEDULE_DELAY"] = "200";
        await using var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync();
        var workspace = await caidence.Installation.CreateWorkspaceAsync("discreet");
        using var owner = await workspace.OwnerInBrowserAsync();

        await ConnectAsync(owner);
        var link = await InviteClientAsync(caidence.Installation, owner);
        await LiveOnAsync(owner, platforms);
        var answers = await ReadEverythingAsync(owner, caidence.Installation);
        await Eventually.BecomesTrueAsync(() => Task.FromResult(Find(traces.Received, "my-data")), "the last trace has arrived");

        var secrets = platforms.Secrets.Concat(_states).Where(secret => secret.Length >= 12).Distinct().ToList();
        secrets.Count.ShouldBeGreaterThan(60, "it is about something");
        caidence.Output.Split('\n').Length.ShouldBeGreaterThan(200, "it does write a log");
        IsNowhereIn("the answers", secrets, Encoding.UTF8.GetBytes(answers));
        IsNowhereIn("the log", [.. secrets, link], Encoding.UTF8.GetBytes(caidence.Output));
        IsNowhereIn("the traces", [.. secrets, link], traces.Received);
        IsNowhereIn("the data", [.. secrets, link], await DatabaseBytes.ReadAsync(settings));
    }

    private async Task ConnectAsync(HttpClient owner)
    {
        var google = new { clientId = YouTubeSeeds.ClientId, clientSecret = YouTubeSeeds.ClientSecret };
        await owner.PutAsJsonAsync("/api/v1/social/apps/google", google with { clientSecret = "mistyped-client-secret" });
        await (await owner.PutAsJsonAsync("/api/v1/social/apps/google", google)).JsonAsync();

        foreach (var journey in Platforms.Select(platform => new SocialJourney(owner, platform)).Append(new(owner, "instagram") { Query = "flavor=instagram_login" }))
        {
            await GoAsync(journey with { Cancels = true });
            var used = await GoAsync(journey);
            await journey.ComeBackAsync(used);
            var fresh = await ConsentAsync(journey);
            await journey.ComeBackAsync(With(fresh, "code", Code(used)));
            await journey.ConnectAsync();
        }
    }

    private static async Task<string> InviteClientAsync(Installation installation, HttpClient owner)
    {
        var made = await (await owner.PostAsJsonAsync("/api/v1/social/links", new { name = "Hanna", days = 1 })).JsonAsync();
        var token = made.Text("url").Split('/')[^1];
        using var client = await Browser.OpenAsync(installation);
        await client.GetAsync($"/connect/{token}");
        var page = await new SocialJourney(client, "facebook") { Start = $"/api/v1/social/links/{token}/auth", Person = SocialJourney.Tom }.GoThereAndBackAsync();
        await client.GetAsync(page);
        return token;
    }

    private async Task LiveOnAsync(HttpClient owner, PlatformSimulatorHost platforms)
    {
        await platforms.Control.ExpireAsync(GoogleTokens.Platform, SocialJourney.Ana, "access");
        await ForAllAsync(owner, "refresh");
        await ForAllAsync(owner, "sync");
        await SignUpInPopupAsync(owner, platforms);
        await platforms.Control.AddFaultAsync(new("/", Times: 30, Status: 500, Body: "out of order"));
        await ForAllAsync(owner, "refresh");
        await platforms.Control.ClearFaultsAsync();
        await platforms.Control.RevokeOutsideAsync(SnapchatTokens.Platform);
        await ForAllAsync(owner, "sync");
        await ForAllAsync(owner, "refresh");
        await GoAsync(new(owner, "snapchat"));
        foreach (var connection in (await owner.ConnectionsAsync()).DistinctBy(each => each.Text("platform")))
        {
            await owner.DisconnectAsync(connection);
        }
    }

    private async Task SignUpInPopupAsync(HttpClient owner, PlatformSimulatorHost platforms)
    {
        var back = await new PopupJourney(owner, platforms.BaseAddress).GoThereAsync();
        _states.Add(QueryHelpers.ParseQuery(back.ToString()[PopupJourney.Callback.Length..])["state"].ToString());
        await new SocialJourney(owner, "whatsapp").ComeBackAsync(back);
    }

    private static async Task ForAllAsync(HttpClient owner, string what)
    {
        foreach (var connection in await owner.ConnectionsAsync())
        {
            await owner.PostAsJsonAsync($"/api/v1/social/connections/{connection.Text("id")}/{what}", new { });
        }
    }

    private static async Task<string> ReadEverythingAsync(HttpClient owner, Installation installation)
    {
        var connections = await owner.ConnectionsAsync();
        connections.ShouldNotBeEmpty();
        var ofEach = connections.Select(connection => connection.Text("id")).SelectMany(id => (string[])
            [$"/social/{id}", .. new[] { "", "/timeline", "/followers", "/dependents" }.Select(part => $"/api/v1/social/connections/{id}{part}")]);
        string[] pages =
        [
            "/social", "/social?failed=facebook", "/social/connect/facebook", "/settings/social-apps", "/api/v1/social/platforms", "/api/v1/social/apps", "/api/v1/social/connections",
            "/api/v1/notifications", "/api/abp/application-configuration", "/api/audit-logging/audit-logs?maxResultCount=1000", "/api/v1/audit-logs?maxResultCount=1000", "/api/account/my-data",
        ];

        var all = new StringBuilder();
        foreach (var page in pages.Concat(ofEach))
        {
            using var answer = await owner.GetAsync(page);
            all.AppendLine(page).AppendLine(answer.Headers.ToString()).AppendLine(await answer.Content.ReadAsStringAsync());
        }

        using var admin = await installation.HostAdminAsync();
        return all.AppendLine(await (await admin.GetAsync("/metrics")).Content.ReadAsStringAsync()).ToString();
    }

    private async Task<Uri> GoAsync(SocialJourney journey)
    {
        var back = await ConsentAsync(journey);
        await journey.ComeBackAsync(back);
        return back;
    }

    private async Task<Uri> ConsentAsync(SocialJourney journey)
    {
        var back = await journey.GoThereAsync();
        _states.Add(QueryHelpers.ParseQuery(back.Query)["state"].ToString());
        return back;
    }

    private static string Code(Uri back) => QueryHelpers.ParseQuery(back.Query)["code"].ToString();

    private static Uri With(Uri address, string name, string value) => new(QueryHelpers.AddQueryString(
        address.GetLeftPart(UriPartial.Path),
        QueryHelpers.ParseQuery(address.Query).ToDictionary(each => each.Key, each => each.Key == name ? value : (string?)each.Value.ToString())));

    private static void IsNowhereIn(string where, IEnumerable<string> secrets, byte[] place)
    {
        place.Length.ShouldBeGreaterThan(1_000, where);
        secrets.Where(secret => Find(place, secret)).ShouldBeEmpty(where);
    }

    private static bool Find(byte[] place, string text) => place.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}

public sealed class Secrets_of_platforms_on_SQLite() : Secrets_of_platforms(TestDatabase.Sqlite);

public sealed class Secrets_of_platforms_on_PostgreSQL() : Secrets_of_platforms(TestDatabase.PostgreSql);

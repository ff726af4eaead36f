using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Caidence.PlatformSimulator.Control.Client;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Web.Social;

/// <summary>Somebody on the way to a platform and back, in one browser.</summary>
internal sealed partial record SocialJourney(HttpClient Browser, string Platform)
{
    public const string Ana = "ana.baker@example.com";
    public const string Tom = "tom.okafor@example.com";
    public const string Nele = "nele@example.com";

    public string Person { get; init; } = Ana;
    public string Start { get; init; } = "/api/v1/social/auth";
    public string Query { get; init; } = "";
    public IReadOnlyList<string> Declined { get; init; } = [];
    public bool Cancels { get; init; }

    /// <summary>The platform's dialog.</summary>
    public async Task<Uri> LeaveAsync()
    {
        using var answer = await Browser.GetAsync($"{Start}/{Platform}?{Query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!;
    }

    /// <summary>Where the platform sends the browser back to.</summary>
    public async Task<Uri> ConsentAsync(Uri dialog)
    {
        using var there = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        using var asked = await there.GetAsync(QueryHelpers.AddQueryString(dialog.ToString(), "as", Person));
        if (asked.Headers.Location is { } agreedBefore)
        {
            return agreedBefore;
        }

        var page = (await ConsentPage.OpenAsync(there, dialog, Person)).ShouldNotBeNull();
        page.Untick("scopes", Declined);
        return (await page.DecideAsync(there, Cancels ? "cancel" : "allow")).ShouldNotBeNull();
    }

    public async Task<Uri> GoThereAsync() => await ConsentAsync(await LeaveAsync());

    /// <summary>The page on which Caidence goes on.</summary>
    public async Task<string> ComeBackAsync(Uri back)
    {
        using var answer = await Browser.GetAsync(back);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString().Split('#')[0];
    }

    public async Task<string> GoThereAndBackAsync() => await ComeBackAsync(await GoThereAsync());

    public async Task<JsonObject> ReadAttemptAsync(string page) => await Browser.GetJsonAsync($"/api/v1/social/attempts/{Id().Match(page).Value}");

    public async Task<JsonObject> AttemptAsync() => await ReadAttemptAsync(await GoThereAndBackAsync());

    /// <summary>All the way, to connections of these names; of all that are of use without any.</summary>
    public async Task<IReadOnlyList<JsonNode>> ConnectAsync(params string[] names)
    {
        var attempt = await AttemptAsync();
        attempt["error"].ShouldBeNull();
        var ids = attempt["accounts"]!.AsArray().Select(account => account!)
            .Where(account => names.Length > 0 ? names.Contains(account.Text("displayName")) : account["obstacle"] is null).Select(account => account.Text("id")).ToList();
        return attempt.Text("stage") == "done"
            ? [.. (await Browser.ConnectionsAsync(Platform)).Where(connection => ids.Contains(connection.Text("platformUserId")))]
            : [.. (await (await ChooseAsync(attempt, ids)).JsonAsync())["items"]!.AsArray().Select(item => item!)];
    }

    public async Task<JsonNode> ConnectOneAsync(string name) => (await ConnectAsync(name)).ShouldHaveSingleItem();

    public Task<HttpResponseMessage> ChooseAsync(JsonObject attempt, IReadOnlyCollection<string> accounts) =>
        Browser.PostAsJsonAsync($"/api/v1/social/attempts/{attempt.Text("id")}/choose", new { accounts });

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}

internal static class Connections
{
    public static string Text(this JsonNode node, string name) => node[name]!.GetValue<string>();

    public static async Task<IReadOnlyList<JsonNode>> ConnectionsAsync(this HttpClient client, string? platform = null) =>
        [.. (await client.GetJsonAsync($"/api/v1/social/connections?maxResultCount=100&platform={platform}"))["items"]!.AsArray().Select(item => item!)];

    public static async Task<IReadOnlyList<string>> NamesAsync(this HttpClient client) =>
        [.. (await client.ConnectionsAsync()).Select(connection => connection.Text("platformDisplayName"))];

    public static async Task<IReadOnlyList<string>> TimelineAsync(this HttpClient client, JsonNode connection) =>
    [
        .. (await client.GetJsonAsync($"/api/v1/social/connections/{connection.Text("id")}/timeline?maxResultCount=100"))["items"]!.AsArray()
            .Select(line => line!.Text("eventType")),
    ];

    public static async Task<JsonObject> DisconnectAsync(this HttpClient client, JsonNode connection) =>
        await (await client.DeleteAsync($"/api/v1/social/connections/{connection.Text("id")}")).JsonAsync();
}

using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Caidence.Web.Leads.Merging;

/// <summary>kill -9 in the middle of many merges, several times: of every two leads either all is one person's or each has their own.</summary>
[Trait("Runs", "Alone")]
public abstract class Killing_merges(TestDatabase database)
{
    private const int Pairs = 60;
    private const int Kills = 2;
    private const int Connections = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentBag<Pair> _answered = [];
    private readonly ConcurrentBag<Pair> _cutOff = [];

    [Fact]
    public async Task Leaves_nothing_half_merged()
    {
        await using var settings = await InstallationSettings.CreateAsync(database);
        settings.Values["Leads:Webhooks:DeliveriesPerMinute"] = "100000";
        await using var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync(Patience);
        using var owner = await (await caidence.Installation.CreateWorkspaceAsync("merger")).OwnerAsync();
        var pairs = await SubmitAsync(owner);
        var waiting = new ConcurrentQueue<Pair>(pairs);

        for (var kill = 1; kill <= Kills; kill++)
        {
            var reached = new TaskCompletionSource();
            var merging = MergeAsync(owner, waiting, due: Pairs * kill / (Kills + 2), reached);
            await Task.WhenAny(reached.Task, merging);
            await caidence.KillAsync();
            await merging;
            await caidence.StartAsync(Patience);
        }

        _cutOff.ShouldNotBeEmpty("every kill came too late");
        waiting.ShouldNotBeEmpty("nobody was left to be merged");
        await Parallel.ForEachAsync(pairs, async (pair, _) =>
        {
            var (state, isAnswered) = (await StateAsync(owner, pair), _answered.Contains(pair));
            (state == Merged(pair) || (state == Apart(pair) && !isAnswered)).ShouldBeTrue($"{pair}, answered: {isAnswered}, is {state}");
        });
    }

    private static State Merged(Pair pair) => new(Other: pair.Lead, FoundByOther: pair.Lead, Submissions: 2, Receipts: 2, Notes: 1, Consents: 2, Merges: 1);

    private static State Apart(Pair pair) => new(Other: pair.Other, FoundByOther: pair.Other, Submissions: 1, Receipts: 1, Notes: 0, Consents: 1, Merges: 0);

    private async Task MergeAsync(HttpClient owner, ConcurrentQueue<Pair> waiting, int due, TaskCompletionSource reached) => await Parallel.ForAsync(0, Connections, async (_, cancellationToken) =>
    {
        while (waiting.TryDequeue(out var pair))
        {
            try
            {
                (await owner.PostAsJsonAsync($"/api/v1/leads/{pair.Lead}/merge", new { otherId = pair.Other }, cancellationToken)).EnsureSuccessStatusCode();
                _answered.Add(pair);
                if (_answered.Count >= due)
                {
                    reached.TrySetResult();
                }
            }
            // HttpClient asks a new connection for its address and does not expect that it has died already.
            catch (Exception error) when (error is HttpRequestException { StatusCode: null } or SocketException)
            {
                _cutOff.Add(pair);
                return;
            }
        }
    });

    private static async Task<List<Pair>> SubmitAsync(HttpClient owner)
    {
        var source = await ReceivingSource.CreateAsync(owner, "zapier");
        var emails = Enumerable.Range(0, Pairs).SelectMany(number => new[] { Email(number, "one"), Email(number, "other") });
        await Parallel.ForEachAsync(emails, async (email, cancellationToken) =>
            (await owner.PostAsJsonAsync(source.Address, new { email, newsletter_opt_in = "yes" }, cancellationToken)).EnsureSuccessStatusCode());

        await source.SettledBooksAsync(Patience);
        var ids = (await owner.LeadsAsync()).ToDictionary(lead => lead!["email"]!.GetValue<string>(), lead => lead!["id"]!.GetValue<Guid>());
        var pairs = Enumerable.Range(0, Pairs).Select(number => new Pair(ids[Email(number, "one")], ids[Email(number, "other")], Email(number, "other"))).ToList();
        await Parallel.ForEachAsync(pairs, async (pair, cancellationToken) =>
            (await owner.PostAsJsonAsync($"/api/v1/leads/{pair.Other}/activity", new { description = "Said before" }, cancellationToken)).EnsureSuccessStatusCode());
        return pairs;
    }

    private static async Task<State> StateAsync(HttpClient owner, Pair pair)
    {
        var lead = await owner.GetJsonAsync($"/api/v1/leads/{pair.Lead}");
        return new(
            Other: IdOf(await owner.GetJsonAsync($"/api/v1/leads/{pair.Other}")),
            FoundByOther: IdOf((await owner.LeadsAsync(pair.OtherEmail)).ShouldHaveSingleItem()!),
            Submissions: lead["submissionCount"]!.GetValue<int>(),
            Receipts: await CountAsync(owner, $"/api/v1/leads/{pair.Lead}/receipts"),
            Notes: lead["activities"]!.AsArray().Count(activity => activity!["description"]?.GetValue<string>() == "Said before"),
            Consents: lead["consents"]!.AsArray().Count,
            Merges: await CountAsync(owner, $"/api/v1/leads/{pair.Lead}/merges"));
    }

    private static async Task<int> CountAsync(HttpClient owner, string list) => (await owner.GetJsonAsync(list))["items"]!.AsArray().Count;

    private static Guid IdOf(JsonNode lead) => lead["id"]!.GetValue<Guid>();

    private static string Email(int number, string who) => $"{who}{number}@example.com";

    private sealed record Pair(Guid Lead, Guid Other, string OtherEmail);

    private sealed record State(Guid Other, Guid FoundByOther, int Submissions, int Receipts, int Notes, int Consents, int Merges);
}

public sealed class Killing_merges_on_SQLite() : Killing_merges(TestDatabase.Sqlite);

public sealed class Killing_merges_on_PostgreSQL() : Killing_merges(TestDatabase.PostgreSql);

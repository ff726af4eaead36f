using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Caidence.Web.Leads;

/// <summary>
/// kill -9 in the middle of thousands of signed deliveries: whatever was acknowledged is there, whatever got no answer is sent
/// again as a real sender would, and at the end every lead is there exactly once.
/// </summary>
[Trait("Runs", "Alone")]
public abstract class Killing_the_process(TestDatabase database)
{
    private const int Deliveries = 2_000;
    private const int Kills = 4;
    private const int Connections = 8;

    [Fact]
    public async Task Loses_nothing_and_doubles_nothing()
    {
        await using var settings = await InstallationSettings.CreateAsync(database);
        settings.Values["Leads:Inbox:LeaseSeconds"] = "3";
        await using var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync();
        var workspace = await caidence.Installation.CreateWorkspaceAsync("survivor");
        var source = await CreateSourceAsync(workspace);

        var waiting = new ConcurrentQueue<int>(Enumerable.Range(0, Deliveries));
        var answered = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            var due = Deliveries * kill / (Kills + 1);
            using var stop = new CancellationTokenSource();
            var sending = SendAllAsync(source, waiting, () => Interlocked.Increment(ref answered), stop.Token);
            await Eventually.BecomesTrueAsync(
                async () =>
                {
                    if (sending.IsFaulted)
                    {
                        await sending;
                    }

                    return Volatile.Read(ref answered) >= due;
                },
                $"{due} deliveries are answered", TimeSpan.FromMinutes(3));
            await caidence.KillAsync();
            await stop.CancelAsync();
            await sending;
            await caidence.StartAsync();
        }

        await SendAllAsync(source, waiting, () => Interlocked.Increment(ref answered), CancellationToken.None);

        using var owner = await workspace.OwnerAsync();
        await Eventually.BecomesTrueAsync(
            async () => (await BooksAsync(owner, source.Id))["underWay"]!.GetValue<int>() == 0, "the inbox is empty", TimeSpan.FromMinutes(5));

        var leads = await AllEmailsAsync(owner);
        leads.Count.ShouldBe(Deliveries);
        leads.Distinct().Count().ShouldBe(Deliveries);
        var books = await BooksAsync(owner, source.Id);
        books["stored"]!.GetValue<int>().ShouldBe(Deliveries);
        books["refused"]!.GetValue<int>().ShouldBe(0);
        books["received"]!.GetValue<int>().ShouldBe(Deliveries + books["duplicate"]!.GetValue<int>());
    }

    private static async Task SendAllAsync(Source source, ConcurrentQueue<int> waiting, Action answered, CancellationToken stop)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { Timeout = TimeSpan.FromSeconds(30) };
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested && waiting.TryDequeue(out var number))
            {
                if (await TrySendAsync(client, source, number, stop))
                {
                    answered();
                }
                else
                {
                    waiting.Enqueue(number);
                }
            }
        }, CancellationToken.None)));
    }

    private static async Task<bool> TrySendAsync(HttpClient client, Source source, int number, CancellationToken stop)
    {
        var body = $$"""{"lead_id":"lead-{{number}}","google_key":"{{source.Key}}","user_column_data":[{"column_id":"EMAIL","string_value":"person{{number}}@example.com"}]}""";
        try
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(source.Receiver, content, stop);
            return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable
                ? answer.StatusCode == HttpStatusCode.OK
                : throw new InvalidOperationException($"A delivery was answered with {(int)answer.StatusCode}.");
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<Source> CreateSourceAsync(Workspace workspace)
    {
        using var owner = await workspace.OwnerAsync();
        var created = await (await owner.PostAsJsonAsync("/api/v1/integrations/sources", new { name = "Survivor", sourceType = "google" })).JsonAsync();
        return new(
            created["id"]!.GetValue<Guid>(),
            new Uri(workspace.Installation.Address, $"/api/v1/integrations/webhook/{created["publicId"]!.GetValue<string>()}"),
            created["webhookSecret"]!.GetValue<string>());
    }

    private static async Task<JsonObject> BooksAsync(HttpClient owner, Guid sourceId) =>
        (await owner.GetJsonAsync($"/api/v1/integrations/sources/{sourceId}"))["books"]!.AsObject();

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

    private sealed record Source(Guid Id, Uri Receiver, string Key);
}

public sealed class Killing_the_process_on_SQLite() : Killing_the_process(TestDatabase.Sqlite);

public sealed class Killing_the_process_on_PostgreSQL() : Killing_the_process(TestDatabase.PostgreSql);

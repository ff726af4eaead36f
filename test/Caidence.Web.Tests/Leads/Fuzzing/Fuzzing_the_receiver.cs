using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Caidence.Web.Leads.Fuzzing;

/// <summary>
/// Anything at all knocks at the receiver's doors. <c>CAIDENCE_FUZZ_SEED</c> repeats a run or tries another one, <c>CAIDENCE_FUZZ_COUNT</c> a longer one.
/// </summary>
public abstract class Fuzzing_the_receiver(Fuzzed fuzzed)
{
    private const int AtOnce = 4;

    private static readonly int Seed = Variable("CAIDENCE_FUZZ_SEED", 20261123);
    private static readonly int Count = Variable("CAIDENCE_FUZZ_COUNT", 1_500);

    [Fact]
    public async Task Gets_the_right_status_and_leaves_nothing_stuck()
    {
        var fuzzer = new RequestFuzzer(Seed, fuzzed.Senders);
        var wrong = new ConcurrentQueue<string>();
        using var client = fuzzed.Sender();
        await Parallel.ForAsync(0, Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, stop) =>
        {
            var request = fuzzer.Make(number);
            if (await ComplaintAsync(client, request, stop) is { } complaint)
            {
                wrong.Enqueue(complaint);
            }
        });

        wrong.ShouldBeEmpty($"seed {Seed}");
        await NothingIsStuckAsync();
        await EverythingCanBeReadAsync();
        NothingWentWrong();
    }

    [Fact]
    public async Task Tells_nobody_which_addresses_exist()
    {
        var paused = await ReceivingSource.CreateAsync(fuzzed.Member, "webhook");
        await paused.ChangeAsync(new { status = "paused" });
        var sender = new FuzzedSender(SenderKind.Own, paused.Address.AbsolutePath, paused.Secret);
        var fuzzer = new RequestFuzzer(Seed, [sender]);
        var otherKind = fuzzed.Sources["google"].Address.Segments[^1];
        string[] paths = [sender.Path, sender.Path[..^32] + "rN0PGKQpj8nhJ8nYdCsiMnfGEVS-nMVw", sender.Path[..^32] + otherKind, sender.Path[..^32] + "%C3%A4%20;x=1", sender.Path[..^32] + new string('a', 900)];

        using var client = fuzzed.Sender();
        for (var number = 0; number < 60; number++)
        {
            var request = fuzzer.Make(number);
            var answers = new List<string>();
            foreach (var path in paths)
            {
                using var message = request.ToMessage(path);
                using var answer = await client.SendAsync(message);
                answers.Add(await EverythingButTimeAsync(answer));
            }

            answers.Distinct().ShouldHaveSingleItem($"seed {Seed}, {request}");
        }
    }

    [Theory]
    [InlineData("POST {0} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{{\"a\":")]
    [InlineData("POST {0} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{{}}\r\n")]
    [InlineData("POST {0} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{{\"a\":\r\n")]
    [InlineData("POST {0} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{{}}")]
    public async Task Outlasts_senders_that_hang_up(string request)
    {
        foreach (var sender in fuzzed.Senders)
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(fuzzed.Caidence.Installation.Address.Host, fuzzed.Caidence.Installation.Address.Port);
            var stream = socket.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Format(CultureInfo.InvariantCulture, request, sender.Path)));
            socket.Client.Shutdown(SocketShutdown.Send);
            (await AnswerAsync(stream)).ShouldNotStartWith("HTTP/1.1 5");
        }

        NothingWentWrong();
    }

    // The line may be cut instead of answered.
    private static async Task<string> AnswerAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        try
        {
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }

    private void NothingWentWrong()
    {
        var lines = fuzzed.Caidence.Output.Split('\n');
        lines.Where(line => line.Contains(" ERR ", StringComparison.Ordinal) || line.Contains("@example.com", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static async Task<string?> ComplaintAsync(HttpClient client, FuzzedRequest request, CancellationToken stop)
    {
        using var message = request.ToMessage();
        try
        {
            using var answer = await client.SendAsync(message, stop);
            return request.Allowed.Contains((int)answer.StatusCode)
                ? null
                : $"{(int)answer.StatusCode} for {request}: {await answer.Content.ReadAsStringAsync(stop)}";
        }
        catch (HttpRequestException error)
        {
            // Whoever is refused in the middle of sending may find the line cut before reading so.
            return request.IsRefusedUnread ? null : $"{error.Message} for {request}";
        }
    }

    private async Task NothingIsStuckAsync()
    {
        foreach (var (kind, source) in fuzzed.Sources)
        {
            var books = await source.SettledBooksAsync(TimeSpan.FromSeconds(90));
            books.Balance.ShouldBeTrue($"{kind}: {books}");
            books.Quarantined.ShouldBe(0, kind);
            books.Received.ShouldBeGreaterThan(Count / 20, kind);
        }
    }

    private async Task EverythingCanBeReadAsync()
    {
        var leads = await fuzzed.Member.LeadsAsync();
        leads.Count.ShouldBeGreaterThan(10);
        foreach (var lead in leads)
        {
            await fuzzed.Member.GetJsonAsync($"/api/v1/leads/{lead!["id"]}");
            await fuzzed.Member.GetJsonAsync($"/api/v1/leads/{lead["id"]}/receipts");
        }

        foreach (var source in fuzzed.Sources.Values)
        {
            await fuzzed.Member.GetJsonAsync($"/api/v1/integrations/sources/{source.Id}/deliveries?maxResultCount=1000");
            await fuzzed.Member.GetJsonAsync($"/api/v1/integrations/sources/{source.Id}/field-mapping");
        }
    }

    private static async Task<string> EverythingButTimeAsync(HttpResponseMessage answer)
    {
        answer.Headers.Date = null;
        answer.Headers.Remove("X-Correlation-Id");
        return $"{answer.StatusCode} {answer.Headers}{answer.Content.Headers}{await answer.Content.ReadAsStringAsync()}";
    }

    private static int Variable(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}

public sealed class Fuzzing_the_receiver_on_SQLite(FuzzedSqlite fuzzed) : Fuzzing_the_receiver(fuzzed), IClassFixture<FuzzedSqlite>;

public sealed class Fuzzing_the_receiver_on_PostgreSQL(FuzzedPostgreSql fuzzed) : Fuzzing_the_receiver(fuzzed), IClassFixture<FuzzedPostgreSql>;

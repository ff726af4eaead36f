using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Caidence.Web.Leads;

/// <summary>
/// Sends numbered deliveries over several connections and kills the process with -9 in the middle, several times. What got no answer, or was
/// told to come again, is sent again, as a real sender does.
/// </summary>
internal sealed class Ordeal(CaidenceProcess caidence, int deliveries, int kills)
{
    private const int Connections = 8;

    private readonly ConcurrentQueue<int> _waiting = new(Enumerable.Range(0, deliveries));
    private int _answered;

    public async Task SurviveAsync(Func<int, HttpRequestMessage> delivery)
    {
        for (var kill = 1; kill <= kills; kill++)
        {
            var due = deliveries * kill / (kills + 1);
            using var stop = new CancellationTokenSource();
            var sending = SendAllAsync(delivery, stop.Token);
            await Eventually.BecomesTrueAsync(
                async () => sending.IsFaulted ? throw await FailureOfAsync(sending) : Volatile.Read(ref _answered) >= due,
                $"{due} deliveries are answered", TimeSpan.FromMinutes(5));
            await caidence.KillAsync();
            await stop.CancelAsync();
            await sending;
            await caidence.StartAsync();
        }

        await SendAllAsync(delivery, CancellationToken.None);
    }

    private async Task SendAllAsync(Func<int, HttpRequestMessage> delivery, CancellationToken stop)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { Timeout = TimeSpan.FromSeconds(30) };
        await Parallel.ForAsync(0, Connections, CancellationToken.None, async (_, _) =>
        {
            while (!stop.IsCancellationRequested && _waiting.TryDequeue(out var number))
            {
                if (await TrySendAsync(client, delivery(number), stop))
                {
                    Interlocked.Increment(ref _answered);
                }
                else
                {
                    _waiting.Enqueue(number);
                }
            }
        });
    }

    private static async Task<bool> TrySendAsync(HttpClient client, HttpRequestMessage delivery, CancellationToken stop)
    {
        using var request = delivery;
        try
        {
            using var answer = await client.SendAsync(request, stop);
            return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable
                ? answer.StatusCode == HttpStatusCode.OK
                : throw new InvalidOperationException($"A delivery was answered with {(int)answer.StatusCode}.");
        }
        // SocketException: HttpClient asks a new connection for its address and does not expect that it has died already.
        catch (Exception error) when (error is HttpRequestException or SocketException or IOException or OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<Exception> FailureOfAsync(Task sending) => (await Should.ThrowAsync<Exception>(sending)).GetBaseException();
}

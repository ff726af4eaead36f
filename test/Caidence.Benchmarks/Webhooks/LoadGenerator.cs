using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;

namespace Caidence.Benchmarks.Webhooks;

/// <summary>Sends a fixed number of deliveries over a fixed number of connections and counts only those that were acknowledged.</summary>
internal static class LoadGenerator
{
    public static async Task<LoadResult> RunAsync(Uri target, int deliveries, int connections, Func<int, string> body)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        var latencies = new ConcurrentBag<double>();
        var refused = 0;
        var watch = Stopwatch.StartNew();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, deliveries),
            new ParallelOptions { MaxDegreeOfParallelism = connections },
            async (number, token) =>
            {
                var started = Stopwatch.GetTimestamp();
                using var content = new StringContent(body(number), Encoding.UTF8, "application/json");
                using var answer = await client.PostAsync(target, content, token);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    latencies.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                }
                else
                {
                    Interlocked.Increment(ref refused);
                }
            });

        return refused == 0
            ? new(latencies.Count / watch.Elapsed.TotalSeconds, Percentile(latencies, 0.5), Percentile(latencies, 0.99))
            : throw new InvalidOperationException($"{refused} of {deliveries} deliveries to {target.AbsolutePath} were refused.");
    }

    private static double Percentile(IEnumerable<double> latencies, double share)
    {
        var ordered = latencies.Order().ToList();
        return ordered[(int)(share * (ordered.Count - 1))];
    }
}

/// <param name="PerSecond">Acknowledged deliveries.</param>
/// <param name="MedianMs">Milliseconds until the answer.</param>
/// <param name="P99Ms">As above, for the slowest in a hundred.</param>
internal sealed record LoadResult(double PerSecond, double MedianMs, double P99Ms);

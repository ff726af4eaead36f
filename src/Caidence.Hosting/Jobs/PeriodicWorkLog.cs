using System.Collections.Concurrent;
using System.Globalization;
using Hangfire;

namespace Caidence.Hosting.Jobs;

/// <summary>When each periodic worker last had its turn, kept where all processes read it.</summary>
public sealed class PeriodicWorkLog(JobStorage storage, TimeProvider time) : ISingletonDependency
{
    private const string Names = "caidence:periodic";

    // Some workers come every second: the log need not know each turn.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (DateTime At, bool Failed)> _written = [];

    public void Note(Type worker, TimeSpan period, DateTime began, bool failed)
    {
        var name = JobNames.OfWorker(worker);
        if (_written.TryGetValue(name, out var last) && last.Failed == failed && began - last.At < Patience)
        {
            return;
        }

        _written[name] = (began, failed);
        using var connection = storage.GetConnection();
        using var transaction = connection.CreateWriteTransaction();
        transaction.AddToSet(Names, name);
        transaction.SetRangeInHash($"{Names}:{name}", new Dictionary<string, string>
        {
            ["period"] = period.ToString("c", CultureInfo.InvariantCulture),
            ["last"] = began.ToString("O", CultureInfo.InvariantCulture),
            ["failed"] = failed ? "true" : "false",
        });
        transaction.Commit();
    }

    public IReadOnlyList<PeriodicWork> Read()
    {
        using var connection = storage.GetConnection();
        return [.. connection.GetAllItemsFromSet(Names).Order(StringComparer.Ordinal)
            .Select(name => (name, written: connection.GetAllEntriesFromHash($"{Names}:{name}")))
            .Where(each => each.written is not null)
            .Select(each => Work(each.name, each.written))];
    }

    private PeriodicWork Work(string name, Dictionary<string, string> written)
    {
        var period = TimeSpan.Parse(written["period"], CultureInfo.InvariantCulture);
        var last = DateTime.Parse(written["last"], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        var (now, next) = (time.GetUtcNow().UtcDateTime, last + period);

        return new(name, period, last, next > now ? next : now, written["failed"] == "true");
    }
}

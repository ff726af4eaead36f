namespace Caidence.Social.Budgets;

/// <summary>Counts in memory: for a process without a database, and while the database does not answer.</summary>
public sealed class BudgetsOfOneNode(TimeProvider clock) : IPlatformBudgets
{
    private readonly Dictionary<string, Count> _counts = [];

    private sealed record Count(int Used, long Begin, TimeSpan EndsIn);

    public Task<BudgetRefusal?> TryTakeAsync(IReadOnlyList<BudgetDraw> draws, CancellationToken cancellationToken)
    {
        lock (_counts)
        {
            var refused = draws.FirstOrDefault(draw => UsedOf(draw.Key) + draw.Cost > draw.Limit);
            foreach (var draw in refused is null ? draws.Where(draw => !draw.IsReported) : [])
            {
                _counts[draw.Key] = Find(draw.Key) is { } count
                    ? count with { Used = count.Used + draw.Cost }
                    : new(draw.Cost, clock.GetTimestamp(), draw.EndsIn);
            }

            return Task.FromResult(refused is null ? null : new BudgetRefusal(refused.Name, WaitOf(refused)));
        }
    }

    public Task ReportAsync(BudgetReport report, CancellationToken cancellationToken)
    {
        lock (_counts)
        {
            _counts[report.Key] = new(report.Percent, clock.GetTimestamp(), report.EndsIn);
        }

        return Task.CompletedTask;
    }

    private int UsedOf(string key) => Find(key)?.Used ?? 0;

    private TimeSpan WaitOf(BudgetDraw draw) => Find(draw.Key) is { } count ? count.EndsIn - clock.GetElapsedTime(count.Begin) : draw.EndsIn;

    private Count? Find(string key) => _counts.TryGetValue(key, out var count) && clock.GetElapsedTime(count.Begin) < count.EndsIn ? count : null;
}

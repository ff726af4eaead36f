using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Social.Budgets;

/// <summary>
/// Counts in a table that all nodes share, outside the caller's transaction. While the database is too busy to count, each node counts for
/// itself, and adds that to the table as soon as it can.
/// </summary>
public sealed class PlatformBudgets(IServiceScopeFactory scopes, IClock clock, TimeProvider time, ILogger<PlatformBudgets> logger) : IPlatformBudgets, ISingletonDependency
{
    private const int WorthTelling = 5;
    private const int NearlyFull = 90;
    private const int Remembered = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, BudgetReport> _told = new();
    private readonly BudgetsOfOneNode _meanwhile = new(time);
    private readonly OwedCounts _owed = new();

    public async Task<BudgetRefusal?> TryTakeAsync(IReadOnlyList<BudgetDraw> draws, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var table = Open(scope);
            await _owed.PayAsync(count => table.AddAsync(count, cancellationToken));
            return await table.TryTakeAsync(draws, cancellationToken);
        }
        catch (Exception error) when (IsOfDatabase(error))
        {
            logger.LogWarning("A call of a platform was counted by this node alone: {Error}", error.GetType().Name);
            return await TryTakeMeanwhileAsync(draws, cancellationToken);
        }
    }

    public async Task ReportAsync(BudgetReport report, CancellationToken cancellationToken)
    {
        if (!IsNews(report))
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await Open(scope).KeepAsync(report, cancellationToken);
            Remember(report);
        }
        catch (Exception error) when (IsOfDatabase(error))
        {
            logger.LogWarning("What a platform said of its limits was kept by this node alone: {Error}", error.GetType().Name);
            await _meanwhile.ReportAsync(report, cancellationToken);
        }
    }

    // Npgsql wraps what it holds to be passing.
    private static bool IsOfDatabase(Exception error) => error is DbException or DbUpdateException || error.InnerException is DbException or DbUpdateException;

    private PlatformBudgetTable Open(AsyncServiceScope scope)
    {
        var context = scope.ServiceProvider.GetRequiredService<DbContext>();
        context.Database.SetCommandTimeout(Patience);
        return new(context, clock);
    }

    private async Task<BudgetRefusal?> TryTakeMeanwhileAsync(IReadOnlyList<BudgetDraw> draws, CancellationToken cancellationToken)
    {
        if (await _meanwhile.TryTakeAsync(draws, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        foreach (var draw in draws.Where(draw => !draw.IsReported))
        {
            _owed.Add(draw.Key, draw.Cost, clock.Now + draw.EndsIn);
        }

        return null;
    }

    private bool IsNews(BudgetReport report) =>
        report.Percent >= NearlyFull || Math.Abs(report.Percent - (_told.GetValueOrDefault(report.Key)?.Percent ?? 0)) >= WorthTelling;

    private void Remember(BudgetReport report)
    {
        if (_told.Count >= Remembered)
        {
            _told.Clear();
        }

        _told[report.Key] = report;
    }
}

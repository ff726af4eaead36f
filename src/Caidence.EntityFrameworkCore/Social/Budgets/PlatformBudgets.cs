using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Social.Budgets;

/// <summary>
/// Each change is one conditional statement outside the caller's transaction, so that any number of nodes take at once and none takes too much.
/// A database that is too busy to count stops no call: the platform counts, too.
/// </summary>
public sealed class PlatformBudgets(IServiceScopeFactory scopes, IClock clock, ILogger<PlatformBudgets> logger) : IPlatformBudgets, ISingletonDependency
{
    private const int WorthTelling = 5;
    private const int NearlyFull = 90;
    private const int Remembered = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, BudgetReport> _told = new();

    public async Task<BudgetRefusal?> TryTakeAsync(IReadOnlyList<BudgetDraw> draws, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await TryTakeAsync(Open(scope), draws, cancellationToken);
        }
        catch (Exception error) when (error is DbException or DbUpdateException)
        {
            logger.LogWarning("A call of a platform was not counted: {Error}", error.GetType().Name);
            return null;
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
            await KeepAsync(Open(scope), report, cancellationToken);
            Remember(report);
        }
        catch (Exception error) when (error is DbException or DbUpdateException)
        {
            logger.LogWarning("What a platform said of its limits was not kept: {Error}", error.GetType().Name);
        }
    }

    private static DbContext Open(AsyncServiceScope scope)
    {
        var context = scope.ServiceProvider.GetRequiredService<DbContext>();
        context.Database.SetCommandTimeout(Patience);
        return context;
    }

    private async Task<BudgetRefusal?> TryTakeAsync(DbContext context, IReadOnlyList<BudgetDraw> draws, CancellationToken cancellationToken)
    {
        var budgets = context.Set<PlatformBudget>();
        var taken = new List<BudgetDraw>();
        foreach (var draw in draws.OrderByDescending(draw => draw.IsReported))
        {
            if (await (draw.IsReported ? HasRoomAsync(budgets, draw, cancellationToken) : TakeAsync(context, draw, cancellationToken)))
            {
                taken.Add(draw);
                continue;
            }

            // Half a call is none. If we die here, the count is too high until its window ends.
            foreach (var other in taken.Where(other => !other.IsReported))
            {
                await budgets.Where(budget => budget.Key == other.Key).ExecuteUpdateAsync(set => set.SetProperty(budget => budget.Used, budget => budget.Used - other.Cost), cancellationToken);
            }

            return new(draw.Name, await WaitAsync(budgets, draw, cancellationToken));
        }

        return null;
    }

    private async Task<bool> HasRoomAsync(DbSet<PlatformBudget> budgets, BudgetDraw draw, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return !await budgets.AnyAsync(budget => budget.Key == draw.Key && budget.EndsAt > now && budget.Used + draw.Cost > draw.Limit, cancellationToken);
    }

    private async Task<bool> TakeAsync(DbContext context, BudgetDraw draw, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var endsAt = now + draw.EndsIn;
        if (!await context.Set<PlatformBudget>().AnyAsync(budget => budget.Key == draw.Key, cancellationToken))
        {
            await AddAsync(context, new() { Key = draw.Key, EndsAt = endsAt }, cancellationToken);
        }

        return await context.Set<PlatformBudget>()
            .Where(budget => budget.Key == draw.Key && (budget.EndsAt <= now ? draw.Cost : budget.Used + draw.Cost) <= draw.Limit)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(budget => budget.Used, budget => budget.EndsAt <= now ? draw.Cost : budget.Used + draw.Cost)
                    .SetProperty(budget => budget.EndsAt, budget => budget.EndsAt <= now ? endsAt : budget.EndsAt),
                cancellationToken) == 1;
    }

    private async Task<TimeSpan> WaitAsync(DbSet<PlatformBudget> budgets, BudgetDraw draw, CancellationToken cancellationToken)
    {
        var endsAt = await budgets.Where(budget => budget.Key == draw.Key).Select(budget => (DateTime?)budget.EndsAt).FirstOrDefaultAsync(cancellationToken);
        return endsAt - clock.Now is { } wait && wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1);
    }

    private async Task KeepAsync(DbContext context, BudgetReport report, CancellationToken cancellationToken)
    {
        var endsAt = clock.Now + report.EndsIn;
        var isKept = await context.Set<PlatformBudget>().Where(budget => budget.Key == report.Key).ExecuteUpdateAsync(
            set => set.SetProperty(budget => budget.Used, report.Percent).SetProperty(budget => budget.EndsAt, endsAt), cancellationToken) == 1;
        if (!isKept)
        {
            await AddAsync(context, new() { Key = report.Key, Used = report.Percent, EndsAt = endsAt }, cancellationToken);
        }
    }

    // Another node may have been first; then there is one, which is all that was wanted.
    private static async Task AddAsync(DbContext context, PlatformBudget budget, CancellationToken cancellationToken)
    {
        try
        {
            context.Add(budget);
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            context.ChangeTracker.Clear();
        }
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

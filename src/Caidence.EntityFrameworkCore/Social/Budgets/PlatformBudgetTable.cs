using Microsoft.EntityFrameworkCore;

namespace Caidence.Social.Budgets;

/// <summary>Each change is one conditional statement, so that any number of nodes take at once and none takes too much.</summary>
internal sealed class PlatformBudgetTable(DbContext context, IClock clock)
{
    private DbSet<PlatformBudget> Budgets => context.Set<PlatformBudget>();

    public async Task<BudgetRefusal?> TryTakeAsync(IReadOnlyList<BudgetDraw> draws, CancellationToken cancellationToken)
    {
        var taken = new List<BudgetDraw>();
        foreach (var draw in draws.OrderByDescending(draw => draw.IsReported))
        {
            if (await (draw.IsReported ? HasRoomAsync(draw, cancellationToken) : TakeAsync(draw, cancellationToken)))
            {
                taken.Add(draw);
                continue;
            }

            // Half a call is none. If we die here, the count is too high until its window ends.
            foreach (var other in taken.Where(other => !other.IsReported))
            {
                await Budgets.Where(budget => budget.Key == other.Key).ExecuteUpdateAsync(set => set.SetProperty(budget => budget.Used, budget => budget.Used - other.Cost), cancellationToken);
            }

            return new(draw.Name, await WaitAsync(draw, cancellationToken));
        }

        return null;
    }

    public async Task KeepAsync(BudgetReport report, CancellationToken cancellationToken)
    {
        var endsAt = clock.Now + report.EndsIn;
        var isKept = await Budgets.Where(budget => budget.Key == report.Key).ExecuteUpdateAsync(
            set => set.SetProperty(budget => budget.Used, report.Percent).SetProperty(budget => budget.EndsAt, endsAt), cancellationToken) == 1;
        if (!isKept)
        {
            await InsertAsync(new() { Key = report.Key, Used = report.Percent, EndsAt = endsAt }, cancellationToken);
        }
    }

    /// <summary>For calls that are out already, whatever the limit says.</summary>
    public async Task AddAsync(PlatformBudget count, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (count.EndsAt > now)
        {
            await MakeAsync(count.Key, count.EndsAt, cancellationToken);
            await Budgets.Where(budget => budget.Key == count.Key).ExecuteUpdateAsync(
                set => set
                    .SetProperty(budget => budget.Used, budget => budget.EndsAt <= now ? count.Used : budget.Used + count.Used)
                    .SetProperty(budget => budget.EndsAt, budget => budget.EndsAt <= now ? count.EndsAt : budget.EndsAt),
                cancellationToken);
        }
    }

    private async Task<bool> HasRoomAsync(BudgetDraw draw, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return !await Budgets.AnyAsync(budget => budget.Key == draw.Key && budget.EndsAt > now && budget.Used + draw.Cost > draw.Limit, cancellationToken);
    }

    // Mostly the row is there, and one statement is enough.
    private async Task<bool> TakeAsync(BudgetDraw draw, CancellationToken cancellationToken)
    {
        if (await TryTakeAsync(draw, cancellationToken))
        {
            return true;
        }

        // Whether there was no row or no room is not told, and another node may have made the row meanwhile.
        await MakeAsync(draw.Key, clock.Now + draw.EndsIn, cancellationToken);
        return await TryTakeAsync(draw, cancellationToken);
    }

    private async Task<bool> TryTakeAsync(BudgetDraw draw, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var endsAt = now + draw.EndsIn;
        return await Budgets
            .Where(budget => budget.Key == draw.Key && (budget.EndsAt <= now ? draw.Cost : budget.Used + draw.Cost) <= draw.Limit)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(budget => budget.Used, budget => budget.EndsAt <= now ? draw.Cost : budget.Used + draw.Cost)
                    .SetProperty(budget => budget.EndsAt, budget => budget.EndsAt <= now ? endsAt : budget.EndsAt),
                cancellationToken) == 1;
    }

    private async Task<TimeSpan> WaitAsync(BudgetDraw draw, CancellationToken cancellationToken)
    {
        var endsAt = await Budgets.Where(budget => budget.Key == draw.Key).Select(budget => (DateTime?)budget.EndsAt).FirstOrDefaultAsync(cancellationToken);
        return endsAt - clock.Now is { } wait && wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1);
    }

    private async Task MakeAsync(string key, DateTime endsAt, CancellationToken cancellationToken)
    {
        if (!await Budgets.AnyAsync(budget => budget.Key == key, cancellationToken))
        {
            await InsertAsync(new() { Key = key, EndsAt = endsAt }, cancellationToken);
        }
    }

    // Another node may have been first; then there is one, which is all that was wanted.
    private async Task InsertAsync(PlatformBudget budget, CancellationToken cancellationToken)
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
}

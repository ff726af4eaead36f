using Microsoft.EntityFrameworkCore;

namespace Caidence.Social.Budgets;

/// <summary>Removes counts whose window ended a day ago: every token has rows of its own, and tokens come and go.</summary>
public sealed class ForgetPlatformBudgetsWorker(DbContext context, IClock clock) : IPeriodicBackgroundWorker, ITransientDependency
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public TimeSpan Period => TimeSpan.FromHours(6);

    public Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var threshold = clock.Now - Kept;
        return context.Set<PlatformBudget>().Where(budget => budget.EndsAt <= threshold).ExecuteDeleteAsync(cancellationToken);
    }
}

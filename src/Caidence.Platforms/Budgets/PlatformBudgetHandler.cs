using Caidence.Platforms.Http;
using Caidence.Social.Budgets;

namespace Caidence.Platforms.Budgets;

/// <summary>Lets nothing out that no budget has room for. A moment is waited for, more is refused.</summary>
internal sealed class PlatformBudgetHandler(PlatformBudgetPlan plan, IPlatformBudgets budgets) : DelegatingHandler
{
    private const int Waits = 5;

    // Timers are a little early at times.
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (plan.DrawsOf(request) is { Count: > 0 } draws)
        {
            await TakeAsync(draws, cancellationToken);
        }

        var response = await base.SendAsync(request, cancellationToken);
        foreach (var report in plan.ReportsOf(request, response))
        {
            await budgets.ReportAsync(report, cancellationToken);
        }

        return response;
    }

    private async Task TakeAsync(IReadOnlyList<BudgetDraw> draws, CancellationToken cancellationToken)
    {
        for (var waits = 0; await budgets.TryTakeAsync(draws, cancellationToken) is { } refusal; waits++)
        {
            if (refusal.Wait > Moment || waits == Waits)
            {
                var wait = TimeSpan.FromSeconds(Math.Ceiling(refusal.Wait.TotalSeconds));
                throw new UnsentCallException(new(PlatformFailureKind.RateLimited, $"{refusal.Name} are used up for now.") { RetryIn = wait });
            }

            await Task.Delay(refusal.Wait + Grain, cancellationToken);
        }
    }
}

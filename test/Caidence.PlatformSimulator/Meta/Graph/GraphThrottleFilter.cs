namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Counts calls per page and app and says in headers how near the wall is; there is no <c>Retry-After</c>.</summary>
internal sealed class GraphThrottleFilter(MetaState state, SimulatorClock clock) : IEndpointFilter
{
    private const int LeadGenThrottle = 80005;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var caller = GraphCaller.Of(context.HttpContext);
        var page = caller.Pages.Count == 0 ? null : Count(state.FindPage(caller.Pages[0].Id)!);
        var throttle = Current(page?.Throttle) ?? Current(state.FindApp(caller.AppId)?.Throttle);

        GraphUsage.AddTo(context.HttpContext.Response, caller, page, throttle, clock.GetUtcNow());
        return throttle is null ? await next(context) : GraphError.Throttled(throttle.Code);
    }

    private MetaThrottle? Current(MetaThrottle? throttle) => throttle?.Until > clock.GetUtcNow() ? throttle : null;

    private MetaPage Count(MetaPage page)
    {
        if (page.Budget is not { } budget)
        {
            return page;
        }

        var counted = page with { Budget = budget with { Used = budget.Used + 1 } };
        if (counted.Budget!.Used > budget.Allowed && page.Throttle is null)
        {
            counted = counted with { Throttle = new(LeadGenThrottle, clock.GetUtcNow().AddHours(1)) };
        }

        state.Keep(counted);
        return counted;
    }
}

using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Counts calls per page and says in headers how near the wall is; there is no <c>Retry-After</c>.</summary>
internal sealed class GraphThrottleFilter(MetaState state, SimulatorClock clock) : IEndpointFilter
{
    private const int LeadGenThrottle = 80005;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var page = Count(GraphCaller.Of(context.HttpContext).Pages[0]);
        var throttle = page.Throttle is { } current && current.Until > clock.GetUtcNow() ? current : null;

        AddUsage(context.HttpContext.Response, page, throttle);
        return throttle is null ? await next(context) : GraphError.Throttled(throttle.Code);
    }

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

    private void AddUsage(HttpResponse response, MetaPage page, MetaThrottle? throttle)
    {
        var percent = throttle is null ? page.Budget?.Percent ?? 1 : 100;
        var wait = throttle is null ? 0 : (int)Math.Ceiling((throttle.Until - clock.GetUtcNow()).TotalMinutes);

        response.Headers["X-App-Usage"] =
            new JsonObject { ["call_count"] = percent, ["total_time"] = 1, ["total_cputime"] = 1 }.ToJsonString();
        response.Headers["X-Business-Use-Case-Usage"] = new JsonObject
        {
            [page.Id] = new JsonArray(new JsonObject
            {
                ["type"] = "leadgen",
                ["call_count"] = percent,
                ["total_cputime"] = 1,
                ["total_time"] = 1,
                ["estimated_time_to_regain_access"] = wait,
            }),
        }.ToJsonString();
    }
}

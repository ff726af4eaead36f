namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Refuses the conveniences that Graph has given up: in v26.0 from the start, in older versions since October 2026.</summary>
internal sealed class GraphLegacyFilter(SimulatorClock clock) : IEndpointFilter
{
    private const string FirstWithout = "v26.0";
    private static readonly DateTimeOffset EndEverywhere = new(2026, 10, 27, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Removed = ["pretty", "debug", "date_format", "ids"];

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var isOver = http.Response.Headers["facebook-api-version"] == FirstWithout || clock.GetUtcNow() >= EndEverywhere;
        return isOver && Removed.FirstOrDefault(http.Request.Query.ContainsKey) is { } parameter
            ? ValueTask.FromResult<object?>(GraphError.Removed(parameter))
            : next(context);
    }
}

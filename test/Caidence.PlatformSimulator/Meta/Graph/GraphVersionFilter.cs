namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Serves an expired version with a living one; only the header tells.</summary>
internal sealed class GraphVersionFilter(SimulatorClock clock) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        GraphTrace.AddHeaders(http.Response);

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var served = MetaVersions.ServedFor((string)http.Request.RouteValues["version"]!, today);
        if (served is null)
        {
            return ValueTask.FromResult<object?>(GraphError.UnknownVersion(http.Request.Path));
        }

        http.Response.Headers["facebook-api-version"] = served;
        return next(context);
    }
}

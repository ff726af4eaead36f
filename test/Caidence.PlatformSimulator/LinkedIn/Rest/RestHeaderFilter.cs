namespace Caidence.PlatformSimulator.LinkedIn.Rest;

internal sealed class RestHeaderFilter(SimulatorClock clock) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        response.Headers["x-li-uuid"] = Guid.NewGuid().ToString("N");
        response.Headers["x-li-request-id"] = Guid.NewGuid().ToString("N");
        response.Headers["x-li-fabric"] = "prod-simulated";
        return Refusal(request) ?? await next(context);
    }

    private RestError? Refusal(HttpRequest request)
    {
        var version = (string?)request.Headers["Linkedin-Version"];
        return string.IsNullOrEmpty(version) ? RestError.VersionMissing
            : !RestVersions.IsActive(version, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) ? RestError.NonexistentVersion(version)
            : request.Headers["X-Restli-Protocol-Version"] != "2.0.0" ? RestError.NoProtocolVersion
            : null;
    }
}

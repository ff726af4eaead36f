namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary>One of the scopes is enough.</summary>
/// <param name="forOwners">Whether a token that was set for an owner of lead forms will do as well.</param>
internal sealed class RestScopeFilter(bool forOwners, params string[] scopes) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var grant = RestCaller.Of(context.HttpContext).Grant;
        return (grant is null ? forOwners : grant.Scopes.Intersect(scopes).Any())
            ? next(context)
            : ValueTask.FromResult<object?>(RestError.AccessDenied(context.HttpContext.Request.Path.Value!["/rest/".Length..]));
    }
}

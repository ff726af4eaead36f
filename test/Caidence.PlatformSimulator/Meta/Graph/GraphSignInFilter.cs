using Caidence.PlatformSimulator.SignIn;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary><c>/me</c> of somebody who only signed in with Facebook.</summary>
internal sealed class GraphSignInFilter(SignInGrants grants) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        FacebookLogin.Me(context.HttpContext.Request, grants) is { } me ? ValueTask.FromResult<object?>(me) : next(context);
}

using Caidence.Core.Authorization;
using Caidence.Core.Authorization.Permissions;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Users;

namespace Caidence.Core.Aspects;

public sealed class AuthorizationInterceptor(IPermissionChecker permissions, ICurrentUser currentUser)
    : AspectInterceptor, ITransientDependency
{
    protected override async Task<T> AroundAsync<T>(MethodCall call, Func<Task<T>> proceed)
    {
        var rule = AccessRule.Of(call.Service, call.Method);
        if (!rule.IsOpen)
        {
            await AuthorizeAsync(rule);
        }

        return await proceed();
    }

    private async Task AuthorizeAsync(AccessRule rule)
    {
        // No attribute at all still means signed in: forgetting one must not open a door.
        if (!currentUser.IsAuthenticated)
        {
            throw new AbpAuthorizationException("Sign in first.");
        }

        foreach (var policy in rule.Demands.Select(demand => demand.Policy).OfType<string>())
        {
            await permissions.CheckAsync(policy);
        }
    }
}

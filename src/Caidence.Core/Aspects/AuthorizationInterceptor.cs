using System.Reflection;
using Caidence.Core.Authorization;
using Caidence.Core.Authorization.Permissions;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Users;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Core.Aspects;

public sealed class AuthorizationInterceptor(IPermissionChecker permissions, ICurrentUser currentUser)
    : AspectInterceptor, ITransientDependency
{
    protected override async Task<T> AroundAsync<T>(MethodCall call, Func<Task<T>> proceed)
    {
        if (call.Method.GetCustomAttribute<AllowAnonymousAttribute>() is null)
        {
            await AuthorizeAsync(call);
        }

        return await proceed();
    }

    private async Task AuthorizeAsync(MethodCall call)
    {
        if (call.Method.GetCustomAttribute<AuthorizeAttribute>() is null && call.Service.GetCustomAttribute<AllowAnonymousAttribute>() is not null)
        {
            return;
        }

        // No attribute at all still means signed in: forgetting one must not open a door.
        if (!currentUser.IsAuthenticated)
        {
            throw new AbpAuthorizationException("Sign in first.");
        }

        foreach (var policy in PoliciesOf(call))
        {
            await permissions.CheckAsync(policy);
        }
    }

    private static IEnumerable<string> PoliciesOf(MethodCall call) =>
        call.Service.GetCustomAttributes<AuthorizeAttribute>(true)
            .Concat(call.Method.GetCustomAttributes<AuthorizeAttribute>(true))
            .Select(attribute => attribute.Policy)
            .OfType<string>();
}

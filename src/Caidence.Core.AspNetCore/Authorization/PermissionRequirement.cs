using Caidence.Core.Authorization.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Core.AspNetCore.Authorization;

public sealed record PermissionRequirement(string Name) : IAuthorizationRequirement;

public sealed class PermissionRequirementHandler(IPermissionChecker permissions) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await permissions.IsGrantedAsync(requirement.Name))
        {
            context.Succeed(requirement);
        }
        else if (await permissions.FindRestrictionAsync(requirement.Name) is { } restriction)
        {
            context.Fail(new(this, restriction.Code));
        }
    }
}

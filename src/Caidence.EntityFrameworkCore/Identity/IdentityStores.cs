using Caidence.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Identity;

/// <summary>ASP.NET Core Identity's own stores on our tables: the tenant filter makes every look-up one of the current workspace.</summary>
internal sealed class IdentityUserStore(CaidenceDbContext context, IdentityErrorDescriber errors)
    : UserStore<IdentityUser, IdentityRole, CaidenceDbContext, Guid,
        IdentityUserClaim, IdentityUserRole, IdentityUserLogin, IdentityUserToken, IdentityRoleClaim>(context, errors);

internal sealed class IdentityRoleStore(CaidenceDbContext context, IdentityErrorDescriber errors)
    : RoleStore<IdentityRole, CaidenceDbContext, Guid, IdentityUserRole, IdentityRoleClaim>(context, errors);

internal static class IdentityStoreRegistration
{
    public static void AddIdentityStores(this IServiceCollection services)
    {
        services.AddScoped<IUserStore<IdentityUser>, IdentityUserStore>();
        services.AddScoped<IRoleStore<IdentityRole>, IdentityRoleStore>();
    }
}

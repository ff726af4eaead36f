using Caidence.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Identity;

/// <summary>ASP.NET Core Identity's own stores on our tables: the tenant filter makes every look-up one of the current workspace.</summary>
internal sealed class IdentityUserStore(CaidenceDbContext context, IdentityErrorDescriber errors)
    : UserStore<IdentityUser, IdentityRole, CaidenceDbContext, Guid,
        IdentityUserClaim, IdentityUserRole, IdentityUserLogin, IdentityUserToken, IdentityRoleClaim, IdentityUserPasskey>(context, errors)
{
    // Kept with the user, where columns can be encrypted: ASP.NET Core Identity's own place for them is a clear text in a row of its own.
    public override Task SetAuthenticatorKeyAsync(IdentityUser user, string key, CancellationToken cancellationToken)
    {
        user.KeepAuthenticatorKey(key);
        return Task.CompletedTask;
    }

    public override Task<string?> GetAuthenticatorKeyAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.AuthenticatorKey);

    public override Task<int> CountCodesAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.GetRecoveryCodes().Count);

    public override Task ReplaceCodesAsync(IdentityUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        user.KeepRecoveryCodes(recoveryCodes);
        return Task.CompletedTask;
    }

    public override Task<bool> RedeemCodeAsync(IdentityUser user, string code, CancellationToken cancellationToken)
    {
        var left = user.GetRecoveryCodes();
        user.KeepRecoveryCodes(left.Where(each => each != code));
        return Task.FromResult(left.Contains(code));
    }
}

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

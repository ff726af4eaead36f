using Caidence.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Caidence.Account;

/// <summary>The cookie of the person at the browser.</summary>
public sealed class SignInSession(
    IHttpContextAccessor httpContextAccessor, UserPrincipals principals, SecurityLogManager log, ISettingProvider settings,
    ICurrentTenant currentTenant, ICurrentUser currentUser, IClock clock) : ITransientDependency
{
    private static readonly string Scheme = IdentityConstants.ApplicationScheme;

    private HttpContext Http =>
        httpContextAccessor.HttpContext ?? throw new InvalidOperationException("Only a request can sign somebody in or out.");

    /// <summary>False if the account is gone or not active.</summary>
    public async Task<bool> BeginAsync(AccountAddress account, bool isPersistent)
    {
        if (await principals.FindAsync(account.TenantId, account.UserId, Scheme) is not { } principal)
        {
            return false;
        }

        await Http.SignInAsync(Scheme, principal, await PropertiesAsync(account.TenantId, isPersistent));
        await log.NoteAsync(account, SecurityLogActions.LoginSucceeded);
        return true;
    }

    public async Task EndAsync()
    {
        if (currentUser.Id is { } userId)
        {
            await log.NoteAsync(new AccountAddress(currentUser.TenantId, null, userId), SecurityLogActions.Logout);
        }

        await Http.SignOutAsync(Scheme);
    }

    /// <summary>Lets this session go on after a change that ends all of the account's.</summary>
    public async Task RenewAsync()
    {
        var session = await Http.AuthenticateAsync(Scheme);
        if (session.Properties is { } properties && currentUser.Id is { } userId
            && await principals.FindAsync(currentUser.TenantId, userId, Scheme) is { } principal)
        {
            await Http.SignInAsync(Scheme, principal, await PropertiesAsync(currentUser.TenantId, properties.IsPersistent));
        }
    }

    // The cookie slides on by the span it was given, so every session keeps to the workspace's.
    private async Task<AuthenticationProperties> PropertiesAsync(Guid? tenantId, bool isPersistent)
    {
        using (currentTenant.Change(tenantId))
        {
            var rules = await AccountRules.ReadAsync(settings);
            return new() { IsPersistent = isPersistent, IssuedUtc = clock.Now, ExpiresUtc = clock.Now + rules.Session };
        }
    }
}

using Caidence.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Caidence.Account;

/// <summary>The cookie of the person at the browser.</summary>
public sealed class SignInSession(IHttpContextAccessor httpContextAccessor, UserPrincipals principals, ICurrentUser currentUser) : ITransientDependency
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

        await Http.SignInAsync(Scheme, principal, new AuthenticationProperties { IsPersistent = isPersistent });
        return true;
    }

    public Task EndAsync() => Http.SignOutAsync(Scheme);

    /// <summary>Lets this session go on after a change that ends all of the account's.</summary>
    public async Task RenewAsync()
    {
        var session = await Http.AuthenticateAsync(Scheme);
        if (session.Properties is { } properties && currentUser.Id is { } userId
            && await principals.FindAsync(currentUser.TenantId, userId, Scheme) is { } principal)
        {
            await Http.SignInAsync(Scheme, principal, new AuthenticationProperties { IsPersistent = properties.IsPersistent });
        }
    }
}

using System.Security.Claims;
using Caidence.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Caidence.Account;

/// <summary>The cookie of the person at the browser, and the session it names.</summary>
public sealed class SignInSession(
    IHttpContextAccessor httpContextAccessor, UserPrincipals principals, ProvenAccounts proven, IIdentitySessionRepository sessions, SecurityLogManager log,
    ISettingProvider settings, IAuditingManager auditing, ICurrentTenant currentTenant, ICurrentUser currentUser, IGuidGenerator guids, IClock clock)
    : ITransientDependency
{
    private static readonly string Scheme = IdentityConstants.ApplicationScheme;

    private HttpContext Http =>
        httpContextAccessor.HttpContext ?? throw new InvalidOperationException("Only a request can sign somebody in or out.");

    /// <summary>False if the account is gone or not active.</summary>
    /// <param name="others">Accounts of the same person that have been proven with it.</param>
    public async Task<bool> BeginAsync(
        AccountAddress account, bool isPersistent, IReadOnlyList<AccountAddress>? others = null, string action = SecurityLogActions.LoginSucceeded)
    {
        if (await principals.FindAsync(account.TenantId, account.UserId, Scheme) is not { } principal)
        {
            return false;
        }

        var properties = await PropertiesAsync(account.TenantId, isPersistent);
        ProvenAccounts.Keep(properties, await proven.GatherAsync(principal, others ?? [], await CookieAsync()));
        await EndCurrentAsync();
        await WriteCookieAsync(principal, await OpenAsync(account, properties), properties);
        await log.NoteAsync(account, action);
        return true;
    }

    /// <summary>Lets a person of the platform work as somebody else, for so long and with the way back.</summary>
    /// <returns>False if that account is gone or not active.</returns>
    public async Task<bool> BeginAsSomebodyElseAsync(AccountAddress account, DateTime until)
    {
        var cookie = await CookieAsync();
        if (cookie is not { Succeeded: true, Principal: { } impersonator } || await principals.FindAsync(account.TenantId, account.UserId, Scheme) is not { } principal)
        {
            return false;
        }

        var properties = new AuthenticationProperties { IssuedUtc = clock.Now, ExpiresUtc = until, AllowRefresh = false };
        ProvenAccounts.KeepWayBack(properties, ProvenAccounts.Of(impersonator));
        var (id, name) = (impersonator.FindFirst(AbpClaimTypes.UserId)!.Value, impersonator.FindFirst(AbpClaimTypes.UserName)!.Value);
        ((ClaimsIdentity)principal.Identity!).AddClaims([new(AbpClaimTypes.ImpersonatorUserId, id), new(AbpClaimTypes.ImpersonatorUserName, name)]);
        await EndCurrentAsync();
        await WriteCookieAsync(principal, await OpenAsync(account, properties, Guid.Parse(id)), properties);
        return true;
    }

    /// <summary>Back to the platform's own account; signed out if that has changed since.</summary>
    public async Task EndBeingSomebodyElseAsync()
    {
        var cookie = await CookieAsync();
        if (await proven.FindWayBackAsync(cookie.Properties) is not { } account || !await BeginAsync(account, isPersistent: false))
        {
            await EndAsync();
        }
    }

    public async Task EndAsync()
    {
        if (currentUser.Id is { } userId)
        {
            await EndCurrentAsync();
            await log.NoteAsync(new AccountAddress(currentUser.TenantId, null, userId), SecurityLogActions.Logout);
        }

        await Http.SignOutAsync(Scheme);
    }

    /// <summary>Lets this session go on after a change that ends all of the account's.</summary>
    public async Task RenewAsync()
    {
        var cookie = await CookieAsync();
        if (cookie.Properties is { } properties && currentUser.Id is { } userId && IdOf(cookie) is { } id
            && await principals.FindAsync(currentUser.TenantId, userId, Scheme) is { } principal)
        {
            var renewed = await PropertiesAsync(currentUser.TenantId, properties.IsPersistent);
            ProvenAccounts.Keep(renewed, [ProvenAccounts.Of(principal), .. ProvenAccounts.Read(properties)]);
            await WriteCookieAsync(principal, id, renewed);
        }
    }

    /// <summary>Null for a program.</summary>
    public async Task<Guid?> FindIdAsync() => IdOf(await CookieAsync());

    /// <summary>Goes on in another workspace, as an account that this browser has proven.</summary>
    /// <returns>False if it has not, or that account has changed since.</returns>
    public async Task<bool> SwitchAsync(Guid? tenantId)
    {
        var cookie = await CookieAsync();
        return await proven.FindAsync(cookie.Properties, tenantId) is { } account
            && await BeginAsync(account, cookie.Properties!.IsPersistent, action: SecurityLogActions.WorkspaceSwitched);
    }

    /// <summary>Where this browser has proven an account, the current one among them.</summary>
    public async Task<IReadOnlyList<Guid?>> GetWorkspacesAsync() => [.. ProvenAccounts.Read((await CookieAsync()).Properties).Select(account => account.TenantId)];

    private Task<AuthenticateResult> CookieAsync() => Http.AuthenticateAsync(Scheme);

    private static Guid? IdOf(AuthenticateResult cookie) =>
        Guid.TryParse(cookie.Principal?.FindFirst(AbpClaimTypes.SessionId)?.Value, out var id) ? id : null;

    private async Task EndCurrentAsync()
    {
        if (currentUser.Id is { } userId && await FindIdAsync() is { } id)
        {
            using (currentTenant.Change(currentUser.TenantId))
            {
                await sessions.EndAsync(userId, id);
            }
        }
    }

    private async Task<Guid> OpenAsync(AccountAddress account, AuthenticationProperties properties, Guid? impersonator = null)
    {
        using (currentTenant.Change(account.TenantId, account.TenantName))
        {
            var session = new IdentitySession(guids.Create(), account.TenantId, account.UserId, clock.Now, properties.ExpiresUtc!.Value.UtcDateTime)
            {
                BrowserInfo = auditing.Current?.BrowserInfo,
                ClientIpAddress = auditing.Current?.ClientIpAddress,
                ImpersonatorUserId = impersonator,
            };
            await sessions.AddAsync(session);
            return session.Id;
        }
    }

    private Task WriteCookieAsync(ClaimsPrincipal principal, Guid sessionId, AuthenticationProperties properties)
    {
        ((ClaimsIdentity)principal.Identity!).AddClaim(new(AbpClaimTypes.SessionId, sessionId.ToString()));
        return Http.SignInAsync(Scheme, principal, properties);
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

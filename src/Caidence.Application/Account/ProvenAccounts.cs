using System.Security.Claims;
using System.Text.Json;
using Caidence.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Caidence.Account;

/// <summary>
/// The accounts of one e-mail address, in several workspaces, that somebody has shown the key of at this browser: between them they move without
/// a password. The session's cookie keeps them; an account with a new password has to be proven anew.
/// </summary>
public sealed class ProvenAccounts(UserPrincipals principals) : ITransientDependency
{
    private const string Item = "accounts";
    private const string WayBack = "way_back";

    public static IReadOnlyList<ProvenAccount> Read(AuthenticationProperties? properties) =>
        properties?.Items.TryGetValue(Item, out var kept) == true && kept is not null ? JsonSerializer.Deserialize<List<ProvenAccount>>(kept) ?? [] : [];

    public static void Keep(AuthenticationProperties properties, IEnumerable<ProvenAccount> accounts) =>
        properties.Items[Item] = JsonSerializer.Serialize(accounts.DistinctBy(account => account.TenantId));

    public static ProvenAccount Of(ClaimsPrincipal principal) => new(
        UserClaims.TenantOf(principal), Guid.Parse(principal.FindFirst(AbpClaimTypes.UserId)!.Value), UserClaims.StampOf(principal)!);

    /// <summary>Null if it is gone, not active or not the same since.</summary>
    public async Task<AccountAddress?> FindAsync(AuthenticationProperties? properties, Guid? tenantId) =>
        Read(properties).FirstOrDefault(account => account.TenantId == tenantId) is { } known && await StateAsync(known.TenantId, known.UserId) == known
            ? new(tenantId, null, known.UserId)
            : null;

    /// <summary>Where somebody comes from who is somebody else for a while.</summary>
    public static void KeepWayBack(AuthenticationProperties properties, ProvenAccount account) => properties.Items[WayBack] = JsonSerializer.Serialize(account);

    /// <summary>Null if there is none, or the account is not the same since.</summary>
    public async Task<AccountAddress?> FindWayBackAsync(AuthenticationProperties? properties) =>
        properties?.Items.TryGetValue(WayBack, out var kept) == true && kept is not null && JsonSerializer.Deserialize<ProvenAccount>(kept) is { } account
        && await StateAsync(account.TenantId, account.UserId) == account
            ? new(account.TenantId, null, account.UserId)
            : null;

    /// <summary>The one who signs in; then those proven with it, and those of before if they are of the same address.</summary>
    public async Task<IReadOnlyList<ProvenAccount>> GatherAsync(ClaimsPrincipal now, IReadOnlyList<AccountAddress> others, AuthenticateResult before)
    {
        var proven = new List<ProvenAccount> { Of(now) };
        foreach (var other in others)
        {
            if (await StateAsync(other.TenantId, other.UserId) is { } state)
            {
                proven.Add(state);
            }
        }

        return before.Principal is { Identity.IsAuthenticated: true } person && !person.HasClaim(claim => claim.Type == AbpClaimTypes.ImpersonatorUserId) && AddressOf(person) == AddressOf(now)
            ? [.. proven, .. Read(before.Properties)]
            : proven;
    }

    private async Task<ProvenAccount?> StateAsync(Guid? tenantId, Guid userId) =>
        await principals.FindAsync(tenantId, userId, IdentityConstants.ApplicationScheme) is { } principal ? Of(principal) : null;

    private static string? AddressOf(ClaimsPrincipal principal) => principal.FindFirst(AbpClaimTypes.Email)?.Value.ToUpperInvariant();
}

/// <param name="Stamp">See <see cref="UserClaims.Stamp"/>.</param>
public sealed record ProvenAccount(Guid? TenantId, Guid UserId, string Stamp);

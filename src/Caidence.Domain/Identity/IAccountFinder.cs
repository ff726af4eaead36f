namespace Caidence.Identity;

/// <summary>
/// Finds the accounts of somebody in all active workspaces and on the host side. The one query that crosses the tenant border to let
/// people sign in; its answer never reaches anybody who has not shown the password or the mailbox, or whom their provider has not named.
/// </summary>
public interface IAccountFinder
{
    /// <returns>Confirmed ones first: whoever signs up with another's address must not push theirs out of sight.</returns>
    /// <param name="normalizedEmail">Upper-cased, invariant.</param>
    Task<IReadOnlyList<AccountAddress>> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default);

    /// <summary>Null if there is no such account, or it is not active.</summary>
    /// <param name="userId">As a passkey has it.</param>
    Task<AccountAddress?> FindByIdAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <returns>The accounts that are linked to this person of another provider.</returns>
    Task<IReadOnlyList<AccountAddress>> FindByLoginAsync(string provider, string key, CancellationToken cancellationToken = default);
}

/// <param name="AwaitsConfirmation">Somebody has signed up with the address and not shown yet that it is theirs.</param>
public sealed record AccountAddress(Guid? TenantId, string? TenantName, Guid UserId, bool AwaitsConfirmation = false);

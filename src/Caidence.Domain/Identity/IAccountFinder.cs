namespace Caidence.Identity;

/// <summary>
/// Finds the accounts of an e-mail address in all active workspaces and on the host side. The one query that crosses the tenant
/// border to let people sign in; its answer never reaches anybody who has not shown the password or the mailbox.
/// </summary>
public interface IAccountFinder
{
    /// <returns>Confirmed ones first: whoever signs up with another's address must not push theirs out of sight.</returns>
    /// <param name="normalizedEmail">Upper-cased, invariant.</param>
    Task<IReadOnlyList<AccountAddress>> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default);
}

/// <param name="AwaitsConfirmation">Somebody has signed up with the address and not shown yet that it is theirs.</param>
public sealed record AccountAddress(Guid? TenantId, string? TenantName, Guid UserId, bool AwaitsConfirmation = false);

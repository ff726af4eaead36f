namespace Caidence.Identity;

/// <summary>
/// Finds the accounts of an e-mail address in all active workspaces and on the host side. The one query that crosses the tenant
/// border to let people sign in; its answer never reaches anybody who has not shown the password or the mailbox.
/// </summary>
public interface IAccountFinder
{
    /// <param name="normalizedEmail">Upper-cased, invariant.</param>
    Task<IReadOnlyList<AccountAddress>> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default);
}

public sealed record AccountAddress(Guid? TenantId, string? TenantName, Guid UserId);

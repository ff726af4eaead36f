using Caidence.Identity;
using Microsoft.AspNetCore.Identity;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

/// <summary>Finds the accounts that a name and a password fit. Nothing in the answer, and little in its time, tells whether the name exists.</summary>
public sealed class CredentialCheck(
    UserManager<IdentityUser> users, IAccountFinder finder, ILoginAttempts attempts, UnknownNames unknownNames, IPasswordHasher<IdentityUser> hasher,
    SecurityLogManager log, ISettingProvider settings, ICurrentTenant currentTenant)
    : ITransientDependency
{
    // What nobody's password hashes to; checking against it takes as long as against a real one.
    private static readonly IdentityUser Nobody = new(Guid.Empty, null, "nobody", "nobody@localhost");

    private static string? _hashOfNothing;

    /// <summary>Within the current workspace; an e-mail address on the host side, in all of them.</summary>
    public async Task<CredentialResult> CheckAsync(string name, string password)
    {
        var accounts = await FindAsync(name.Trim());
        if (accounts.Count == 0)
        {
            return await PretendAsync(name, password);
        }

        if (accounts.All(account => account.AwaitsConfirmation))
        {
            // As long as with an account beside it: else signing up with an address and then signing in would tell whether somebody has it.
            PretendToHash(password);
        }

        return await TryAllAsync(accounts, password);
    }

    /// <summary>Of one account that is known already.</summary>
    public Task<CredentialResult> CheckAsync(AccountAddress account, string password) => TryAllAsync([account], password);

    private async Task<IReadOnlyList<AccountAddress>> FindAsync(string name)
    {
        var user = await users.FindByNameAsync(name) ?? await users.FindByEmailAsync(name);
        var here = user is { IsActive: true } ? new AccountAddress(currentTenant.Id, currentTenant.Name, user.Id, user.AwaitsConfirmation) : null;
        if (currentTenant.Id is not null || !name.Contains('@', StringComparison.Ordinal))
        {
            return here is null ? [] : [here];
        }

        var everywhere = await finder.FindByEmailAsync(users.NormalizeEmail(name)!);
        return here is null || everywhere.Any(account => account.UserId == here.UserId) ? everywhere : [here, .. everywhere];
    }

    private async Task<CredentialResult> TryAllAsync(IReadOnlyList<AccountAddress> accounts, string password)
    {
        var tries = new List<(AccountAddress Account, CredentialOutcome Outcome)>();
        foreach (var account in accounts)
        {
            tries.Add((account, await TryAsync(account, password)));
        }

        foreach (var outcome in new[] { CredentialOutcome.Fits, CredentialOutcome.AwaitsConfirmation, CredentialOutcome.LockedByAdmin })
        {
            if (tries.Where(each => each.Outcome == outcome).Select(each => each.Account).ToList() is { Count: > 0 } fitting)
            {
                return new(outcome, fitting);
            }
        }

        // Counted only now: a password that is right in one workspace is no attack on the others.
        foreach (var (account, _) in tries.Where(each => each.Outcome == CredentialOutcome.Wrong))
        {
            using (currentTenant.Change(account.TenantId, account.TenantName))
            {
                await CountFailureAsync(account);
                await log.NoteAsync(account.UserId, SecurityLogActions.LoginInvalidUserNameOrPassword);
            }
        }

        return new(tries.Any(each => each.Outcome == CredentialOutcome.Locked) ? CredentialOutcome.Locked : CredentialOutcome.Wrong, []);
    }

    private async Task<CredentialOutcome> TryAsync(AccountAddress account, string password)
    {
        using (currentTenant.Change(account.TenantId, account.TenantName))
        {
            var isLockedByAdmin = await attempts.IsLockedByAdminAsync(account.UserId);
            if (isLockedByAdmin ? unknownNames.IsLocked(account.TenantId, account.UserId.ToString()) : await attempts.IsLockedAsync(account.UserId))
            {
                await log.NoteAsync(account.UserId, SecurityLogActions.LoginLockedout);
                return CredentialOutcome.Locked;
            }

            var user = await users.FindByIdAsync(account.UserId.ToString());
            if (user is null || !await users.CheckPasswordAsync(user, password))
            {
                return CredentialOutcome.Wrong;
            }

            if (isLockedByAdmin || await attempts.IsLockedByAdminAsync(account.UserId))
            {
                await log.NoteAsync(account.UserId, SecurityLogActions.LoginLockedout);
                return CredentialOutcome.LockedByAdmin;
            }

            // Asked again after the slow hashing: of a hundred guesses sent at once, those after the fifth find the door shut.
            if (await attempts.IsLockedAsync(account.UserId))
            {
                return CredentialOutcome.Locked;
            }

            // With a second step to come, its failures stay counted: else the password would buy five more codes each time.
            if (!user.TwoFactorEnabled)
            {
                await attempts.ForgetFailuresAsync(account.UserId);
            }

            return user.AwaitsConfirmation ? CredentialOutcome.AwaitsConfirmation : CredentialOutcome.Fits;
        }
    }

    // Whom an admin has locked looks to a stranger like a name that nobody has: so many guesses at a time, and the lock's own end stays.
    private async Task CountFailureAsync(AccountAddress account)
    {
        if (await attempts.IsLockedByAdminAsync(account.UserId))
        {
            unknownNames.CountFailure(account.TenantId, account.UserId.ToString(), await AccountRules.ReadAsync(settings));
        }
        else
        {
            await attempts.CountFailureAsync(account.UserId);
        }
    }

    private async Task<CredentialResult> PretendAsync(string name, string password)
    {
        if (unknownNames.IsLocked(currentTenant.Id, name))
        {
            return new(CredentialOutcome.Locked, []);
        }

        PretendToHash(password);
        unknownNames.CountFailure(currentTenant.Id, name, await AccountRules.ReadAsync(settings));
        return new(CredentialOutcome.Wrong, []);
    }

    private void PretendToHash(string password) =>
        hasher.VerifyHashedPassword(Nobody, _hashOfNothing ??= hasher.HashPassword(Nobody, ""), password);
}

public enum CredentialOutcome
{
    Wrong,
    Locked,

    /// <summary>It is right, but a person has locked the account.</summary>
    LockedByAdmin,

    /// <summary>It is right, but nobody has shown yet that the address is theirs.</summary>
    AwaitsConfirmation,
    Fits,
}

/// <param name="Accounts">Those the password fits.</param>
public sealed record CredentialResult(CredentialOutcome Outcome, IReadOnlyList<AccountAddress> Accounts);

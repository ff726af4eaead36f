using Caidence.Account;
using Caidence.Identity;
using Microsoft.AspNetCore.Identity;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Invitations;

/// <summary>Shows that somebody has an account of an address elsewhere: by its password, or by being signed in.</summary>
public sealed class NewcomerProof(CredentialCheck credentials, UserManager<IdentityUser> users, ICurrentTenant currentTenant, ICurrentUser currentUser)
    : ITransientDependency
{
    /// <summary>Within no workspace, so that all of them are asked. A wrong password counts as it does at the sign-in page.</summary>
    public async Task<(CredentialOutcome Outcome, IdentityUser? Account)> CheckAsync(string email, string password)
    {
        using (currentTenant.Change(null))
        {
            var check = await credentials.CheckAsync(email, password);
            return (check.Outcome, check.Outcome == CredentialOutcome.Fits ? await FindBestAsync(check.Accounts) : null);
        }
    }

    /// <summary>Not somebody of the platform who works as them.</summary>
    public async Task<IdentityUser?> FindSignedInAsync()
    {
        if (currentUser.IsImpersonated)
        {
            return null;
        }

        using (currentTenant.Change(currentUser.TenantId))
        {
            return currentUser.Id is { } id ? await users.FindByIdAsync(id.ToString()) : null;
        }
    }

    /// <param name="account">Elsewhere.</param>
    /// <param name="isMailed">The invitation came to its address.</param>
    public static Newcomer Of(IdentityUser account, bool isMailed) =>
        new(account.Email!, isMailed || account.EmailConfirmed, account.Name, account.Surname) { PasswordHash = account.PasswordHash };

    // Any owner can make an account of any address; only one that was confirmed says whose the address is.
    private async Task<IdentityUser?> FindBestAsync(IReadOnlyList<AccountAddress> accounts)
    {
        IdentityUser? best = null;
        foreach (var account in accounts)
        {
            using (currentTenant.Change(account.TenantId, account.TenantName))
            {
                var found = await users.FindByIdAsync(account.UserId.ToString());
                best = found is { EmailConfirmed: true } ? found : best ?? found;
            }
        }

        return best;
    }
}

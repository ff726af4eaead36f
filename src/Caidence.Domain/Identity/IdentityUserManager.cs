using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>What changes of an account mean beyond its row: roles as a whole, locks that end sessions, owners that must remain.</summary>
public sealed class IdentityUserManager(UserManager<IdentityUser> users, RoleManager<IdentityRole> roles, OwnerGuard owners, IdentityErrors errors, ISettingProvider settings, IClock clock) : ITransientDependency
{
    public async Task SetRolesAsync(IdentityUser user, IReadOnlyCollection<string> roleNames)
    {
        var current = await users.GetRolesAsync(user);
        var wanted = await NamesOfAsync(roleNames);
        if (current.Contains(OwnerGuard.RoleOf(user)) && !wanted.Contains(OwnerGuard.RoleOf(user)))
        {
            await owners.EnsureNotLastAsync(user);
        }

        if (wanted.Contains(OwnerGuard.RoleOf(user)))
        {
            user.LimitTo(null);
        }

        (await users.RemoveFromRolesAsync(user, current.Except(wanted))).CheckErrors();
        (await users.AddToRolesAsync(user, wanted.Except(current))).CheckErrors();
    }

    public async Task SetPasswordAsync(IdentityUser user, string password)
    {
        if (user.PasswordHash is not null)
        {
            (await users.RemovePasswordAsync(user)).CheckErrors();
        }

        (await users.AddPasswordAsync(user, password)).CheckErrors();
    }

    /// <summary>Ends the sessions too: a new security stamp makes every cookie and token of the account worthless.</summary>
    public async Task LockAsync(IdentityUser user, DateTimeOffset until)
    {
        await owners.EnsureNotLastAsync(user);
        user.LockoutEnabled = true;
        (await users.SetLockoutEndDateAsync(user, until)).CheckErrors();
        (await users.UpdateSecurityStampAsync(user)).CheckErrors();
    }

    public async Task UnlockAsync(IdentityUser user)
    {
        (await users.SetLockoutEndDateAsync(user, null)).CheckErrors();
        (await users.ResetAccessFailedCountAsync(user)).CheckErrors();
    }

    /// <summary>Ends the sessions; whoever has the password needs nothing else from now on.</summary>
    public async Task ForgetSecondFactorAsync(IdentityUser user)
    {
        user.ForgetSecondFactor();
        (await users.SetTwoFactorEnabledAsync(user, false)).CheckErrors();
    }

    /// <summary>Lifts a lock that too many attempts have brought; one that a person has set lasts longer and stays.</summary>
    public async Task ForgiveAttemptsAsync(IdentityUser user)
    {
        if (user.LockoutEnd is null || user.LockoutEnd <= clock.Now + (await AccountRules.ReadAsync(settings)).Lockout)
        {
            await UnlockAsync(user);
        }
    }

    public async Task SetActiveAsync(IdentityUser user, bool isActive)
    {
        if (isActive)
        {
            user.Activate();
        }
        else if (user.IsActive)
        {
            await owners.EnsureNotLastAsync(user);
            user.Deactivate();
        }
    }

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Identity.LastOwner"/></exception>
    public Task EnsureMayGoAsync(IdentityUser user) => owners.EnsureNotLastAsync(user);

    public async Task DeleteAsync(IdentityUser user)
    {
        await owners.EnsureNotLastAsync(user);
        (await users.DeleteAsync(user)).CheckErrors();
    }

    private async Task<List<string>> NamesOfAsync(IEnumerable<string> roleNames)
    {
        var found = new List<string>();
        foreach (var name in roleNames.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var role = await roles.FindByNameAsync(name);
            found.Add(role?.Name ?? throw errors.UnknownRole(name));
        }

        return found;
    }
}

using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Settings;
using Caidence.EntityFrameworkCore;
using Caidence.Identity;
using Caidence.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Account;

internal sealed class EfCoreAccountEraser(CaidenceDbContext context, IGuidGenerator guids, IClock clock) : IAccountEraser, IScopedDependency
{
    public async Task EraseAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        await EraseTracesAsync(userId, cancellationToken);

        var (name, stamp, now) = ($"gone-{userId:N}", guids.Create().ToString("N"), clock.Now);
        var email = $"{name}@account.invalid";
        await context.Set<IdentityUser>().Where(user => user.Id == userId).ExecuteUpdateAsync(set => set
            .SetProperty(user => user.UserName, name).SetProperty(user => user.NormalizedUserName, name.ToUpperInvariant())
            .SetProperty(user => user.Email, email).SetProperty(user => user.NormalizedEmail, email.ToUpperInvariant())
            .SetProperty(user => user.PendingEmail, (string?)null)
            .SetProperty(user => user.Name, (string?)null).SetProperty(user => user.Surname, (string?)null).SetProperty(user => user.PhoneNumber, (string?)null)
            .SetProperty(user => user.PasswordHash, (string?)null).SetProperty(user => user.AuthenticatorKey, (string?)null)
            .SetProperty(user => user.RecoveryCodes, (string?)null).SetProperty(user => user.LastCode, (string?)null)
            .SetProperty(user => user.EmailConfirmed, false).SetProperty(user => user.TwoFactorEnabled, false).SetProperty(user => user.IsActive, false)
            .SetProperty(user => user.SecurityStamp, stamp)
            .SetProperty(user => user.IsDeleted, true).SetProperty(user => user.DeletionTime, now).SetProperty(user => user.DeleterId, userId),
            cancellationToken);
    }

    private async Task EraseTracesAsync(Guid userId, CancellationToken cancellationToken)
    {
        var key = userId.ToString();
        await context.Set<IdentitySession>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<IdentitySecurityLog>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<IdentityUserLogin>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<IdentityUserPasskey>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<IdentityUserToken>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<IdentityUserClaim>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<IdentityUserRole>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<Notification>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<Setting>().Where(row => row.ProviderName == "U" && row.ProviderKey == key).ExecuteDeleteAsync(cancellationToken);
        await context.Set<PermissionGrant>().Where(row => row.ProviderName == "U" && row.ProviderKey == key).ExecuteDeleteAsync(cancellationToken);
    }
}

using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Identity;

internal sealed class LoginAttempts(CaidenceDbContext context, ISettingProvider settings, IClock clock) : ILoginAttempts, IScopedDependency
{
    private DateTimeOffset Now => new(clock.Now);

    public async Task CountFailureAsync(Guid userId)
    {
        var account = Account(userId).Where(user => user.LockoutEnabled);
        await account.ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount + 1));

        var rules = await AccountRules.ReadAsync(settings);
        var until = Now + rules.Lockout;
        await account.Where(user => user.AccessFailedCount >= rules.MaxFailedAttempts)
            .Where(user => user.LockoutEnd == null || user.LockoutEnd < until)
            .ExecuteUpdateAsync(set => set
                .SetProperty(user => user.AccessFailedCount, 0)
                .SetProperty(user => user.LockoutEnd, until));
    }

    public Task ForgetFailuresAsync(Guid userId) =>
        Account(userId).Where(user => user.AccessFailedCount > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, 0));

    public async Task<bool> UseUpCodeAsync(Guid userId, string code)
    {
        var now = Now;
        return await Account(userId)
            .Where(user => user.LastCode != code && !(user.LockoutEnabled && user.LockoutEnd > now))
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.LastCode, code)) == 1;
    }

    public Task<bool> IsLockedAsync(Guid userId)
    {
        var now = Now;
        return Account(userId).AnyAsync(user => user.LockoutEnabled && user.LockoutEnd > now);
    }

    public async Task<bool> IsLockedByAdminAsync(Guid userId)
    {
        var latest = Now + (await AccountRules.ReadAsync(settings)).Lockout;
        return await Account(userId).AnyAsync(user => user.LockoutEnabled && user.LockoutEnd > latest);
    }

    private IQueryable<IdentityUser> Account(Guid userId) => context.Set<IdentityUser>().Where(user => user.Id == userId);
}

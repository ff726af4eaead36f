using Caidence.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Caidence.Identity;

internal sealed class LoginAttempts(CaidenceDbContext context, IClock clock, IOptions<IdentityOptions> options) : ILoginAttempts, IScopedDependency
{
    private DateTimeOffset Now => new(clock.Now);

    public async Task CountFailureAsync(Guid userId)
    {
        var account = Account(userId).Where(user => user.LockoutEnabled);
        await account.ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount + 1));

        var until = Now + options.Value.Lockout.DefaultLockoutTimeSpan;
        await account.Where(user => user.AccessFailedCount >= options.Value.Lockout.MaxFailedAccessAttempts)
            .ExecuteUpdateAsync(set => set
                .SetProperty(user => user.AccessFailedCount, 0)
                .SetProperty(user => user.LockoutEnd, until));
    }

    public Task ForgetFailuresAsync(Guid userId) =>
        Account(userId).Where(user => user.AccessFailedCount > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, 0));

    public Task<bool> IsLockedAsync(Guid userId)
    {
        var now = Now;
        return Account(userId).AnyAsync(user => user.LockoutEnabled && user.LockoutEnd > now);
    }

    private IQueryable<IdentityUser> Account(Guid userId) => context.Set<IdentityUser>().Where(user => user.Id == userId);
}

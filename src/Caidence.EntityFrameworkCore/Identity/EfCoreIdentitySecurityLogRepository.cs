using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Identity;

internal sealed class EfCoreIdentitySecurityLogRepository(CaidenceDbContext context) : IIdentitySecurityLogRepository, IScopedDependency
{
    private DbSet<IdentitySecurityLog> Logs => context.Set<IdentitySecurityLog>();

    public Task AddAsync(IdentitySecurityLog log, CancellationToken cancellationToken = default)
    {
        context.Add(log);
        return context.SaveChangesAsync(cancellationToken);
    }

    public async Task<(int TotalCount, IReadOnlyList<SecurityLogRow> Rows)> GetPageAsync(
        SecurityLogFilter filter, int skipCount, int maxResultCount, CancellationToken cancellationToken = default)
    {
        var matching = Matching(filter);
        var page = await matching
            .LeftJoin(context.Set<IdentityUser>(), log => log.UserId, user => user.Id, (log, user) => new { log, user!.UserName })
            .OrderByDescending(row => row.log.CreationTime).ThenByDescending(row => row.log.Id)
            .Skip(skipCount).Take(maxResultCount)
            .ToListAsync(cancellationToken);

        return (await matching.CountAsync(cancellationToken), [.. page.Select(row => new SecurityLogRow(row.log, row.UserName))]);
    }

    public async Task<IReadOnlyDictionary<Guid, DateTime>> GetLastSignInsAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default) =>
        await Logs.Where(log => userIds.Contains(log.UserId) && log.Action == SecurityLogActions.LoginSucceeded)
            .GroupBy(log => log.UserId)
            .Select(logs => new { logs.Key, Last = logs.Max(log => log.CreationTime) })
            .ToDictionaryAsync(last => last.Key, last => last.Last, cancellationToken);

    public Task<int> ForgetBeforeAsync(DateTime moment, CancellationToken cancellationToken = default) =>
        Logs.Where(log => log.CreationTime < moment).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<IdentitySecurityLog> Matching(SecurityLogFilter filter)
    {
        var logs = Logs.AsNoTracking();
        logs = filter.From is { } from ? logs.Where(log => log.CreationTime >= from) : logs;
        logs = filter.To is { } to ? logs.Where(log => log.CreationTime <= to) : logs;
        logs = filter.UserId is { } userId ? logs.Where(log => log.UserId == userId) : logs;
        logs = filter.Action is { } action ? logs.Where(log => log.Action == action) : logs;
        logs = filter.ClientId is { } client ? logs.Where(log => log.ClientId == client) : logs;
        logs = filter.CorrelationId is { } correlation ? logs.Where(log => log.CorrelationId == correlation) : logs;
        var name = filter.UserName?.ToUpperInvariant();
        return name is null ? logs
            : logs.Where(log => context.Set<IdentityUser>().Any(user => user.Id == log.UserId && user.NormalizedUserName == name));
    }
}

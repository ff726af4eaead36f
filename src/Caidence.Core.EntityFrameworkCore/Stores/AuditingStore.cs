using Caidence.Core.Auditing;
using Caidence.Core.Data;
using Caidence.Core.DependencyInjection;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.EntityFrameworkCore.Stores;

/// <summary>
/// A scope and connection of its own: the log of a rolled-back request must survive the rollback. One log may tell of changes in
/// several tenants (the host makes a workspace), so it is written across the border.
/// </summary>
public sealed class AuditingStore(IServiceScopeFactory scopes, ICurrentTenant currentTenant, IDataFilter dataFilter) : IAuditingStore, ISingletonDependency
{
    public async Task SaveAsync(AuditLog log)
    {
        await using var scope = scopes.CreateAsyncScope();
        using (currentTenant.Change(log.TenantId))
        using (dataFilter.Disable<IMultiTenant>())
        {
            var context = scope.ServiceProvider.GetRequiredService<DbContext>();
            context.Add(log);
            await context.SaveChangesAsync();
        }
    }
}

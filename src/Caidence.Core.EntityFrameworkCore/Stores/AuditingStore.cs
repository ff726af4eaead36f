using Caidence.Core.Auditing;
using Caidence.Core.DependencyInjection;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.EntityFrameworkCore.Stores;

/// <summary>A scope and connection of its own: the log of a rolled-back request must survive the rollback.</summary>
public sealed class AuditingStore(IServiceScopeFactory scopes, ICurrentTenant currentTenant) : IAuditingStore, ISingletonDependency
{
    public async Task SaveAsync(AuditLog log)
    {
        await using var scope = scopes.CreateAsyncScope();
        using (currentTenant.Change(log.TenantId))
        {
            var context = scope.ServiceProvider.GetRequiredService<DbContext>();
            context.Add(log);
            await context.SaveChangesAsync();
        }
    }
}

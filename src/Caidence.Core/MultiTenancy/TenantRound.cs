using Caidence.Core.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.MultiTenancy;

/// <summary>Visits one active workspace after the other, each with services of its own.</summary>
public sealed class TenantRound(ITenantStore tenants, ICurrentTenant currentTenant, IServiceScopeFactory scopes) : ITransientDependency
{
    public async Task VisitAllAsync(Func<IServiceProvider, Task> visit, CancellationToken cancellationToken)
    {
        foreach (var tenant in (await tenants.GetListAsync()).Where(tenant => tenant.IsActive))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using (currentTenant.Change(tenant.Id, tenant.Name))
            {
                await using var scope = scopes.CreateAsyncScope();
                await visit(scope.ServiceProvider);
            }
        }
    }
}

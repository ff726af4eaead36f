using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Data;

/// <summary>One scope per contributor: each starts with nothing tracked and ends committed.</summary>
public sealed class DataSeeder(IServiceScopeFactory scopes, ICurrentTenant currentTenant) : IDataSeeder, ISingletonDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        using (currentTenant.Change(context.TenantId))
        {
            await using var scope = scopes.CreateAsyncScope();
            await using var unitOfWork = await scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync();
            foreach (var contributor in scope.ServiceProvider.GetServices<IDataSeedContributor>())
            {
                await contributor.SeedAsync(context);
                await unitOfWork.SaveChangesAsync();
            }

            await unitOfWork.CompleteAsync();
        }
    }
}

using Caidence.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.EntityFrameworkCore;

public sealed class EntityFrameworkCoreCaidenceDbSchemaMigrator(IServiceScopeFactory scopes, ICaidenceDatabase database)
    : ICaidenceDbSchemaMigrator, ISingletonDependency
{
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var context = database.CreateForMigration(scope.ServiceProvider);
        await context.Database.MigrateAsync(cancellationToken);
        await database.SecureAsync(context, cancellationToken);
    }

    public async Task<bool> IsUpToDateAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CaidenceDbContext>();
        return await context.Database.CanConnectAsync(cancellationToken)
            && !(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
    }
}

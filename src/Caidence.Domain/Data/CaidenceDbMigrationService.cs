using Microsoft.Extensions.Logging;

namespace Caidence.Data;

/// <summary>Migrates the schema, then seeds the host and every tenant.</summary>
public sealed class CaidenceDbMigrationService(
    ICaidenceDbSchemaMigrator migrator, IDataSeeder seeder, ITenantStore tenants, ILogger<CaidenceDbMigrationService> logger) : ITransientDependency
{
    public async Task MigrateAsync(DataSeedContext host, CancellationToken cancellationToken = default)
    {
        await migrator.MigrateAsync(cancellationToken);
        await seeder.SeedAsync(host);

        var all = await tenants.GetListAsync();
        foreach (var tenant in all)
        {
            await seeder.SeedAsync(new(tenant.Id));
        }

        logger.LogInformation("Database migrated and seeded for the host and {TenantCount} tenants", all.Count);
    }
}

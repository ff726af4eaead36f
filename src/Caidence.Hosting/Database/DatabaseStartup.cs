using Caidence.Data;
using Caidence.Hosting.Configuration;
using Caidence.Hosting.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Caidence.Hosting.Database;

public static class DatabaseStartup
{
    /// <summary>In Development, and where <c>Database:MigrateOnStart</c> says so, a process brings its database up to date by itself.</summary>
    public static async Task<FirstLogin?> MigrateOnStartAsync(this IHost host)
    {
        var configuration = host.Services.GetRequiredService<IConfiguration>();
        var environment = host.Services.GetRequiredService<IHostEnvironment>();

        return configuration.GetValue("Database:MigrateOnStart", environment.IsDevelopment()) ? await host.MigrateAsync() : null;
    }

    /// <summary>Migrates and seeds. Answers with the login of the host's administrator if that was made now with a password nobody chose.</summary>
    public static async Task<FirstLogin?> MigrateAsync(this IHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var configuration = scope.ServiceProvider.GetRequiredService<IConfiguration>();
        var chosen = configuration.Given("CAIDENCE_ADMIN_PASSWORD");
        var seed = new DataSeedContext(TenantId: null)
        {
            AdminEmailAddress = configuration.Given("CAIDENCE_ADMIN_EMAIL") ?? FirstLogin.DefaultEmailAddress,
            AdminPassword = chosen ?? FirstLogin.MakePassword(),
        };

        if (configuration.IsPostgreSql())
        {
            await HangfireSchema.InstallAsync(configuration.OwnerConnectionString(), configuration.GetConnectionString("Default")!);
        }

        await scope.ServiceProvider.GetRequiredService<CaidenceDbMigrationService>().MigrateAsync(seed);
        return seed.IsAdminNew && chosen is null ? new("admin", seed.AdminPassword) : null;
    }
}

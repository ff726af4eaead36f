using Caidence.Hosting.Configuration;
using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Hosting.Jobs;

internal static class JobRegistration
{
    public static void AddJobs(this ServiceConfigurationContext context)
    {
        var options = context.Configuration.GetSection("Jobs").Get<JobOptions>() ?? new();

        context.Services.AddTransient(typeof(HangfireJob<>));

        // Ours come first: Hangfire's own registrations hand out process-wide statics, which the last host built would set for all.
        context.Services.AddSingleton(_ => StorageFor(context.Configuration));
        context.Services.AddSingleton<JobActivator>(services => new AspNetCoreJobActivator(services.GetRequiredService<IServiceScopeFactory>()));
        context.Services.AddHangfire((services, hangfire) => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseStorage(services.GetRequiredService<JobStorage>()));

        if (options.Enabled)
        {
            context.Services.AddHangfireServer(server =>
            {
                server.Queues = [.. options.QueuesOrAll(context.Configuration["VIDEO_TRANSCODE_QUEUE"] ?? "video-processing")];
                server.WorkerCount = options.WorkerCount;
                server.SchedulePollingInterval = TimeSpan.FromSeconds(1);
                server.ShutdownTimeout = TimeSpan.FromSeconds(10);
            });
            context.Services.AddHostedService<PeriodicWorkerService>();
        }
    }

    // The embedded default keeps Hangfire's books in memory: no work lives there, sweeps queue it again after a restart.
    private static JobStorage StorageFor(IConfiguration configuration) =>
        configuration.IsPostgreSql()
            ? new PostgreSqlStorage(
                new Hangfire.PostgreSql.Factories.NpgsqlConnectionFactory(configuration.GetConnectionString("Default"), PostgreSql),
                PostgreSql)
            : new InMemoryStorage(new() { MaxExpirationTime = TimeSpan.FromHours(1) });

    // The schema is the owner's to make, when the database is migrated: the app role may not.
    private static PostgreSqlStorageOptions PostgreSql => new()
    {
        SchemaName = HangfireSchema.Name,
        PrepareSchemaIfNecessary = false,
        QueuePollInterval = TimeSpan.FromSeconds(1),
        EnableLongPolling = true,
    };
}

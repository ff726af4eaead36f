using Caidence.Core.EntityFrameworkCore.Encryption;
using Caidence.Core.EntityFrameworkCore.Uow;
using Caidence.EntityFrameworkCore.Bulk;
using Caidence.EntityFrameworkCore.PostgreSql;
using Caidence.EntityFrameworkCore.Sqlite;
using Caidence.Leads;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Words;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.EntityFrameworkCore;

internal static class CaidenceDbContextServiceCollectionExtensions
{
    /// <summary><c>Database:Provider</c> is <c>Sqlite</c> (the default) or <c>PostgreSql</c>; the address is <c>ConnectionStrings:Default</c>.</summary>
    public static void AddCaidenceDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        switch (configuration["Database:Provider"]?.ToUpperInvariant() ?? "SQLITE")
        {
            case "SQLITE":
                services.AddContext<SqliteCaidenceDbContext>((options, _) => options.UseCaidenceSqlite(configuration));
                services.AddSingleton<ICaidenceDatabase, SqliteDatabase>();
                services.AddSingleton<ILeadInbox, SqliteLeadInbox>();
                services.AddSingleton<ILeadLock, SqliteLeadLock>();
                services.AddScoped<ILeadWordIndex, SqliteLeadWordIndex>();
                services.AddScoped<IBulkRows, SqliteBulkRows>();
                services.AddScoped<IRowsByKeys, SqliteRowsByKeys>();
                break;
            case "POSTGRESQL":
                services.AddSingleton<TenantSessionInterceptor>();
                services.AddContext<PostgreSqlCaidenceDbContext>((options, provider) => options
                    .UseCaidencePostgreSql(PostgreSqlConnection.Application(configuration))
                    .AddInterceptors(provider.GetRequiredService<TenantSessionInterceptor>()));
                services.AddSingleton<ICaidenceDatabase, PostgreSqlDatabase>();
                services.AddSingleton<ILeadInbox, PostgreSqlLeadInbox>();
                services.AddScoped<ILeadLock, PostgreSqlLeadLock>();
                services.AddScoped<ILeadWordIndex, PostgreSqlLeadWordIndex>();
                services.AddScoped<IBulkRows, PostgreSqlBulkRows>();
                services.AddScoped<IRowsByKeys, PostgreSqlRowsByKeys>();
                break;
            case var other:
                throw new InvalidOperationException($"Database:Provider '{other}' is unknown: use Sqlite or PostgreSql.");
        }
    }

    private static void AddContext<TContext>(
        this IServiceCollection services, Action<DbContextOptionsBuilder, IServiceProvider> configure)
        where TContext : CaidenceDbContext
    {
        services.AddDbContext<TContext>(
            (provider, options) =>
            {
                configure(options, provider);
                options.AddInterceptors(new ConnectionHoldInterceptor());
                options.ReplaceService<IModelCacheKeyFactory, KeyRingModelCacheKeyFactory>();
            },
            optionsLifetime: ServiceLifetime.Singleton);
        services.AddScoped<CaidenceDbContext>(provider => provider.GetRequiredService<TContext>());
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<TContext>());
    }
}

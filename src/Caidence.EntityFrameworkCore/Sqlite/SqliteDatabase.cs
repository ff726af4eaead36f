using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>The embedded database: one file in the data folder, one writer at a time, readers never wait (WAL).</summary>
public sealed class SqliteDatabase : ICaidenceDatabase
{
    public CaidenceDbContext CreateForMigration(IServiceProvider scope) => scope.GetRequiredService<SqliteCaidenceDbContext>();

    // Not in a migration: SQLite changes a table by making it anew, and its triggers go with the old one.
    public async Task SecureAsync(CaidenceDbContext context, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        foreach (var statement in SqliteConfigurationTriggers.Statements(context.Model))
        {
            await context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}

internal static class SqliteOptions
{
    private const int BusyTimeoutSeconds = 30;

    public static DbContextOptionsBuilder UseCaidenceSqlite(this DbContextOptionsBuilder options, IConfiguration configuration)
    {
        var folder = configuration["CAIDENCE_DATA"] ?? ".data";
        Directory.CreateDirectory(folder);
        var connection = new SqliteConnectionStringBuilder(
            configuration.GetConnectionString("Default") ?? $"Data Source={Path.Combine(folder, "caidence.db")}")
        {
            DefaultTimeout = BusyTimeoutSeconds,
            ForeignKeys = true,
        };

        return options.UseSqlite(connection.ToString()).AddInterceptors(WriteAheadLog.Instance);
    }
}

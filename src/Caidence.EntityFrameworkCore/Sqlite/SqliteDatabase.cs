using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>The embedded database: one file in the data folder, one writer at a time, readers never wait (WAL).</summary>
public sealed class SqliteDatabase : ICaidenceDatabase
{
    public CaidenceDbContext CreateForMigration(IServiceProvider scope) => scope.GetRequiredService<SqliteCaidenceDbContext>();

    public Task SecureAsync(CaidenceDbContext context, CancellationToken cancellationToken) => Task.CompletedTask;
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

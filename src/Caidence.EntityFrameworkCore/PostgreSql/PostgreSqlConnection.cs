using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Caidence.EntityFrameworkCore.PostgreSql;

internal static class PostgreSqlConnection
{
    /// <summary>The role the product works as: it owns no table, so row-level security binds it.</summary>
    public static string Application(IConfiguration configuration) =>
        configuration.GetConnectionString("Default")
        ?? throw new InvalidOperationException("Set ConnectionStrings__Default for PostgreSQL.");

    /// <summary>The role that owns the tables, used by migrations only.</summary>
    public static string Owner(IConfiguration configuration) =>
        configuration.GetConnectionString("Migrations") ?? Application(configuration);

    public static DbContextOptionsBuilder UseCaidencePostgreSql(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString);
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Caidence.EntityFrameworkCore.PostgreSql;

internal static class PostgreSqlConnection
{
    // What is asked often is planned once per connection. Who writes another number wins: 0 for a pooler that cannot follow.
    private const string Defaults = "Max Auto Prepare=100;";

    /// <summary>The role the product works as: it owns no table, so row-level security binds it.</summary>
    public static string Application(IConfiguration configuration) =>
        configuration.GetConnectionString("Default") is { } address
            ? Defaults + address
            : throw new InvalidOperationException("Set ConnectionStrings__Default for PostgreSQL.");

    /// <summary>The role that owns the tables, used by migrations only.</summary>
    public static string Owner(IConfiguration configuration) =>
        configuration.GetConnectionString("Migrations") ?? Application(configuration);

    public static DbContextOptionsBuilder UseCaidencePostgreSql(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString);
}

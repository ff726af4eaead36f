using Microsoft.Extensions.Configuration;

namespace Caidence.Hosting.Configuration;

public static class ConfigurationExtensions
{
    public static bool IsPostgreSql(this IConfiguration configuration) =>
        string.Equals(configuration["Database:Provider"], "PostgreSql", StringComparison.OrdinalIgnoreCase);

    /// <summary>The connection of the role that owns the tables; the app's own where they are one (SQLite).</summary>
    public static string OwnerConnectionString(this IConfiguration configuration) =>
        configuration.Given("ConnectionStrings:Migrations")
        ?? configuration.Given("ConnectionStrings:Default")
        ?? throw new InvalidOperationException("Set ConnectionStrings__Default, and ConnectionStrings__Migrations for the role that owns the tables.");

    /// <summary>Connection string of the Redis that several processes share; null when there is only one process.</summary>
    public static string? RedisConfiguration(this IConfiguration configuration) => configuration.Given("Redis:Configuration");

    /// <summary>The value, or null when it is missing or empty, as in a copied list of variables.</summary>
    public static string? Given(this IConfiguration configuration, string name) =>
        configuration[name]?.Trim() is { Length: > 0 } value ? value : null;
}

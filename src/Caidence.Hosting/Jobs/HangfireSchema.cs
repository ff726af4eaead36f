using Hangfire.PostgreSql;
using Npgsql;

namespace Caidence.Hosting.Jobs;

/// <summary>Hangfire's own tables on PostgreSQL: the owner makes them, the role of the product only uses them.</summary>
public static class HangfireSchema
{
    public const string Name = "hangfire";

    public static async Task InstallAsync(string ownerConnectionString, string applicationConnectionString)
    {
        var role = new NpgsqlConnectionStringBuilder(applicationConnectionString).Username!;
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync();
        PostgreSqlObjectsInstaller.Install(connection, Name);

        await using var grants = new NpgsqlBatch(connection);
        foreach (var grant in GrantsTo(new NpgsqlCommandBuilder().QuoteIdentifier(role)))
        {
            grants.BatchCommands.Add(new(grant));
        }

        await grants.ExecuteNonQueryAsync();
    }

    private static IEnumerable<string> GrantsTo(string role) =>
    [
        $"GRANT USAGE ON SCHEMA {Name} TO {role}",
        $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {Name} TO {role}",
        $"GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA {Name} TO {role}",
    ];
}

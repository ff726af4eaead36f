using Npgsql;

namespace Caidence.Data;

/// <summary>
/// A PostgreSQL database of a test's own, dropped at its end. Two roles as in production: one owns the tables, the other
/// works with rows and is bound by row-level security. etc/test sets the server up.
/// </summary>
public sealed class PostgreSqlTestDatabase : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name;

    private PostgreSqlTestDatabase(string server, string applicationServer, string name)
    {
        _server = server;
        _name = name;
        OwnerConnectionString = In(server, name);
        ConnectionString = In(applicationServer, name);
    }

    /// <summary>As the role the product works as.</summary>
    public string ConnectionString { get; }

    /// <summary>As the owner of the tables.</summary>
    public string OwnerConnectionString { get; }

    public static async Task<PostgreSqlTestDatabase> CreateAsync()
    {
        var database = New();
        await database.OnServerAsync($"CREATE DATABASE {database._name}");
        return database;
    }

    /// <summary>With everything that this one holds; nobody may be connected to it meanwhile.</summary>
    public async Task<PostgreSqlTestDatabase> CopyAsync()
    {
        var copy = New();
        await copy.OnServerAsync($"CREATE DATABASE {copy._name} TEMPLATE {_name} STRATEGY FILE_COPY");
        return copy;
    }

    public void Disconnect()
    {
        foreach (var connectionString in new[] { ConnectionString, OwnerConnectionString })
        {
            using var connection = new NpgsqlConnection(connectionString);
            NpgsqlConnection.ClearPool(connection);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Disconnect();
        await OnServerAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
    }

    private static PostgreSqlTestDatabase New() =>
        new(Variable("CAIDENCE_TEST_POSTGRES"), Variable("CAIDENCE_TEST_POSTGRES_APP"), $"caidence_test_{Guid.CreateVersion7():N}");

    private async Task OnServerAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string In(string server, string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ToString();

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(name)
        ?? throw new InvalidOperationException($"{name} is not set. Run etc/test, or first: eval \"$(etc/postgres)\"");
}

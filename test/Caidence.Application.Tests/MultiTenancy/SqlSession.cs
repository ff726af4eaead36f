using Caidence.EntityFrameworkCore.PostgreSql;
using Npgsql;

namespace Caidence.MultiTenancy;

/// <summary>Somebody at PostgreSQL's own prompt.</summary>
public sealed class SqlSession : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private SqlSession(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Not from the pool: once told, a session remembers ever after that there is such a setting.</summary>
    public static async Task<SqlSession> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        await connection.OpenAsync();
        return new(connection);
    }

    /// <summary>From here on the session works with the rows of this tenant.</summary>
    public Task TellAsync(string tenant) => WriteAsync($"SET {RowLevelSecurity.TenantSetting} = '{tenant}'");

    /// <summary>The first column, as text.</summary>
    public async Task<List<string>> ReadAsync(string sql, params object?[] parameters)
    {
        await using var command = Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetValue(0).ToString()!);
        }

        return rows;
    }

    /// <returns>How many rows were touched.</returns>
    public async Task<int> WriteAsync(string sql, params object?[] parameters)
    {
        await using var command = Command(sql, parameters);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>The same, and it never happened.</summary>
    public async Task<int> TryAsync(string sql, params object?[] parameters)
    {
        await using var attempt = await _connection.BeginTransactionAsync();
        return await WriteAsync(sql, parameters);
    }

    /// <returns>PostgreSQL's code of the error, or how many rows were touched.</returns>
    public async Task<string> EndingOfAsync(string sql, params object?[] parameters)
    {
        try
        {
            return $"{await TryAsync(sql, parameters)} rows";
        }
        catch (PostgresException error)
        {
            return error.SqlState;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private NpgsqlCommand Command(string sql, object?[] parameters)
    {
        var command = new NpgsqlCommand(sql, _connection);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new() { Value = parameter ?? DBNull.Value });
        }

        return command;
    }
}

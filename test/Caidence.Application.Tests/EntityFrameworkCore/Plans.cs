using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore;

internal static class Plans
{
    /// <summary>How PostgreSQL would answer a query, as EXPLAIN says it.</summary>
    public static async Task<string> ExplainAsync(this CaidenceDbContext context, IQueryable query)
    {
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN " + command.CommandText;
        await context.Database.OpenConnectionAsync();
        var plan = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            plan.Add(reader.GetString(0));
        }

        return string.Join('\n', plan);
    }
}

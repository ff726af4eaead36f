using System.Globalization;
using Caidence.Data;
using Caidence.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Caidence.Leads.Import;

/// <summary>PostgreSQL has counted the leads of the neighbours and none of this workspace: it takes it for empty, however far the import is.</summary>
public sealed class An_import_into_a_new_workspace_on_PostgreSQL(PostgreSqlStage stage) : ImportTest(stage)
{
    private const int People = 5_000;
    private const string Others =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()";
    private const string RowsRead = "SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) FROM pg_stat_user_tables";

    [Fact]
    public async Task Reads_as_little_for_each_row_at_its_end_as_at_its_beginning()
    {
        await ImportIntoTheNeighbourAsync();

        var read = await RowsReadByAsync(async () => (await ImportAsync(FileOf("Person", People), Overwrite)).CreatedCount.ShouldBe(People));

        (read / People).ShouldBeLessThan(20);
    }

    [Fact]
    public async Task Reads_as_little_when_everybody_is_known()
    {
        await ImportIntoTheNeighbourAsync();
        await RowsReadByAsync(() => ImportAsync(FileOf("Person", People)));

        var again = FileOf("Person", People).Replace("+49 30", "+49 40", StringComparison.Ordinal);
        var read = await RowsReadByAsync(async () => (await ImportAsync(again, Overwrite)).UpdatedCount.ShouldBe(People + (People / 100)));

        (read / People).ShouldBeLessThan(60);
    }

    private static StartLeadImportDto Overwrite => new() { Duplicates = DuplicatePolicy.Overwrite };

    private async Task ImportIntoTheNeighbourAsync()
    {
        using (SignedInAs(The.Max))
        {
            await ImportAsync(FileOf("Neighbour", People));
        }

        await using var owner = await SqlSession.OpenAsync(OwnerConnectionString);
        await owner.WriteAsync("ANALYZE");
    }

    private async Task<long> RowsReadByAsync(Func<Task> work)
    {
        await using var owner = await SqlSession.OpenAsync(OwnerConnectionString);
        var before = await RowsReadAsync(owner);
        using (SignedInAs(The.Omar))
        {
            await work();
        }

        return await RowsReadAsync(owner) - before;
    }

    // Here and there one comes again who is known under another name.
    private static string FileOf(string name, int people) => "id,name,email,phone\n" + string.Concat(Enumerable.Range(0, people).Select(number =>
        RowOf(number, $"{name} {number}", name) + (number % 100 == 99 ? RowOf(number / 2, "Known already", name) : "")));

    private static string RowOf(int number, string name, string group) => $"{group}-{number},{name},{group}{number}@x.example,+49 30 {10_000_000 + number}\n";

    // A connection counts for itself, and tells everybody when it ends.
    private async Task<long> RowsReadAsync(SqlSession owner)
    {
        await using (var pooled = new NpgsqlConnection(await ReadAsync(database => Task.FromResult(database.Database.GetConnectionString()))))
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        while (await owner.ReadAsync(Others) is not ["0"])
        {
            await owner.WriteAsync("SELECT pg_sleep(0.05)");
        }

        return long.Parse((await owner.ReadAsync(RowsRead)).Single(), CultureInfo.InvariantCulture);
    }
}

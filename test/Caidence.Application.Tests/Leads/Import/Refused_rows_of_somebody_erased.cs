using Caidence.Data;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Import;

public abstract class Refused_rows_of_somebody_erased(Stage stage) : ImportTest(stage)
{
    [Fact]
    public async Task Are_emptied_whichever_way_they_name_them()
    {
        using var session = SignedInAs(The.Mia);
        var import = await ImportAsync("email,phone,company\n"
            + "ADA@analytical.example,,One,more\n"
            + "not an address,,Two\n"
            + "grace@navy.example,,Three,more\n"
            + ",+44 20 7946 0958,Four,more\n"
            + "Countess <ada@analytical.example>,,Five,more\n");
        var before = await RefusedFileAsync(import.Id);
        before.ShouldContain("\"One\"");

        await Leads.EraseAsync(The.AdaLead);

        var after = await RefusedFileAsync(import.Id);
        new[] { "One", "Four", "Five", "nalytical", "7946" }.Where(after.Contains).ShouldBeEmpty();
        new[] { "Two", "Three" }.Where(company => !after.Contains(company)).ShouldBeEmpty("rows of others");
        (await BalancedAsync(import.Id)).RefusedCount.ShouldBe(5);
    }

    [Fact]
    public async Task Are_not_kept_in_the_first_place()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.EraseAsync(The.AdaLead);

        var import = await ImportAsync("email,company\nada@analytical.example,Engines\ngrace@navy.example,Navy\n");

        (import.CreatedCount, import.RefusedCount).ShouldBe((1, 1));
        (await ReadAsync(database => database.Set<RefusedRow>().SingleAsync())).Cells.ShouldBeEmpty();
        (await RefusedFileAsync(import.Id)).ShouldNotContain("Engines");
    }

    [Fact]
    public async Task Of_the_neighbour_stay_as_they_are()
    {
        Guid imported;
        using (SignedInAs(The.Omar))
        {
            imported = (await ImportAsync("email\nada@analytical.example,more\n")).Id;
        }

        using (SignedInAs(The.Mia))
        {
            await Leads.EraseAsync(The.AdaLead);
        }

        using var session = SignedInAs(The.Omar);
        (await RefusedFileAsync(imported)).ShouldContain("ada@analytical.example");
    }
}

public sealed class Refused_rows_of_somebody_erased_on_SQLite(SqliteStage stage) : Refused_rows_of_somebody_erased(stage);

public sealed class Refused_rows_of_somebody_erased_on_PostgreSQL(PostgreSqlStage stage) : Refused_rows_of_somebody_erased(stage);

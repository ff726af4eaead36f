using Caidence.Data;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Import;

public abstract class Rows_in_one_batch(Stage stage) : ImportTest(stage)
{
    [Fact]
    public async Task Bring_their_own_where_others_of_them_are_known()
    {
        using var session = SignedInAs(The.Max);
        var termsBefore = await TermCountAsync();

        var import = await ImportAsync("""
            name,email,company,consent
            Ada Lovelace,ada@analytical.example,Babbage Difference Engines,yes
            Grace Brewster Murray Hopper,grace@navy.example,Eckert Mauchly,yes
            Grace Again,grace@navy.example,Remington Rand,no
            Katherine Johnson,katherine@nasa.example,NASA,
            Dorothy Vaughan,dorothy@nasa.example,West Area Computing Unit,no
            """);

        (import.CreatedCount, import.SkippedCount).ShouldBe((3, 2));
        (await TermCountAsync() - termsBefore).ShouldBe(6 + 3 + 6);
        foreach (var (words, email) in new[] { ("brewster mauchly", "grace@navy.example"), ("johnson", "katherine@nasa.example"), ("west area computing", "dorothy@nasa.example") })
        {
            (await Leads.GetListAsync(new() { Filter = words })).Items.ShouldHaveSingleItem(words).Email.ShouldBe(email);
        }

        foreach (var nobodys in new[] { "babbage", "remington", "again" })
        {
            (await Leads.GetListAsync(new() { Filter = nobodys })).Items.ShouldBeEmpty(nobodys);
        }

        LeadDetailDto[] people = [await LeadAsync("grace@navy.example"), await LeadAsync("katherine@nasa.example"), await LeadAsync("dorothy@nasa.example")];
        people.Select(lead => lead.Consents.SingleOrDefault()?.Given).ShouldBe([true, null, false]);
        people.ShouldAllBe(lead => lead.Activities.Count == 1);
    }

    [Fact]
    public async Task Do_not_tell_that_two_people_are_called_alike()
    {
        using var session = SignedInAs(The.Max);

        var import = await ImportAsync("first name,company,email\nGrace,Navy,a@navy.example\nGrace,Navy,b@navy.example\nGrace,Navy,c@navy.example");

        var tokens = await ReadAsync(database => database.Database
            .SqlQuery<string>($"SELECT \"FirstName\" || \"Company\" AS \"Value\" FROM \"AppLeads\" WHERE \"ImportId\" = {import.Id}").ToListAsync());
        tokens.Count.ShouldBe(3);
        tokens.ShouldBeUnique();
    }

    [Fact]
    public async Task Keep_nothing_twice_and_no_tokens_of_nothing()
    {
        using var session = SignedInAs(The.Max);

        await ImportAsync("first name,last name,full name,email\nGrace,Hopper,,grace@navy.example\nKatherine,Johnson,Dr. Katherine Johnson,k@nasa.example");

        (await KeptAsync("Hopper")).ShouldBe(new Kept("Grace Hopper", IsNameKept: false, "{}", "{}"));
        (await KeptAsync("Johnson")).ShouldBe(new Kept("Dr. Katherine Johnson", IsNameKept: true, "{}", "{}"));
    }

    private async Task<Kept> KeptAsync(string lastName)
    {
        var lead = (await Leads.GetListAsync(new() { Filter = lastName })).Items.ShouldHaveSingleItem();
        return await ReadAsync(database => database.Database.SqlQuery<Kept>(
            $"""
            SELECT {lead.FullName} AS "FullName", "FullName" IS NOT NULL AS "IsNameKept", "CustomFields", "Attribution" FROM "AppLeads" WHERE "Id" = {lead.Id}
            """).SingleAsync());
    }

    private sealed record Kept(string FullName, bool IsNameKept, string CustomFields, string Attribution);
}

public sealed class Rows_in_one_batch_on_SQLite(SqliteStage stage) : Rows_in_one_batch(stage);

public sealed class Rows_in_one_batch_on_PostgreSQL(PostgreSqlStage stage) : Rows_in_one_batch(stage);

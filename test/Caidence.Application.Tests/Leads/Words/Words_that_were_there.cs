using Caidence.Core.EntityFrameworkCore;
using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Words;

/// <summary>Of a database that is older than what its words have.</summary>
public abstract class Words_that_were_there(Stage stage) : Import.ImportTest(stage)
{
    [Fact]
    public async Task Get_the_time_of_the_capture_of_their_lead()
    {
        await UpgradeAsync("LeadSearchTermTimes");

        using var session = SignedInAs(The.Mia);
        var words = await ReadAsync(database => database.WordsOfLeadsAsync());
        var times = await ReadAsync(database => database.Set<Lead>().ToDictionaryAsync(lead => lead.Id, lead => lead.CapturedAt));
        words.ShouldNotBeEmpty();
        words.ShouldAllBe(word => word.CapturedAt == times[word.LeadId]);
    }

    [Fact]
    public async Task Are_known_to_their_lead()
    {
        await UpgradeAsync("LeadSearchCodes");

        using var session = SignedInAs(The.Mia);
        var terms = (await ReadAsync(database => database.WordsOfLeadsAsync())).ToLookup(term => term.LeadId, term => term.Code);
        terms.ShouldNotBeEmpty();
        foreach (var lead in await ReadAsync(database => database.Set<Lead>().IgnoreQueryFilters([DataFilters.SoftDelete]).ToListAsync()))
        {
            (lead.SearchCodes ?? "").Split(Lead.SearchCode, StringSplitOptions.RemoveEmptyEntries).ShouldBe(terms[lead.Id], ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Stay_everybodys_on_the_way_back_and_forth()
    {
        using var session = SignedInAs(The.Mia);
        await ImportAsync("name,email\n" + string.Concat(Enumerable.Range(0, 150).Select(number => $"Maria Muster,p{number}@x.example\n")));
        var before = await ReadAsync(database => database.WordsOfLeadsAsync());

        await UpgradeAsync("SharedSearchTerms");

        (await ReadAsync(database => database.WordsOfLeadsAsync())).ShouldBe(before, ignoreOrder: true);
    }

    /// <param name="migration">Runs on what is there, with all that came after it.</param>
    private Task UpgradeAsync(string migration) => Host.InScopeAsync(async services =>
    {
        await using var context = services.GetRequiredService<ICaidenceDatabase>().CreateForMigration(services);
        var migrations = context.Database.GetMigrations().ToList();
        var added = migrations.FindIndex(name => name.EndsWith($"_{migration}", StringComparison.Ordinal));
        await context.GetService<IMigrator>().MigrateAsync(migrations[added - 1]);
        await context.GetService<IMigrator>().MigrateAsync();
    });
}

public sealed class Words_that_were_there_on_SQLite(SqliteStage stage) : Words_that_were_there(stage);

public sealed class Words_that_were_there_on_PostgreSQL(PostgreSqlStage stage) : Words_that_were_there(stage);

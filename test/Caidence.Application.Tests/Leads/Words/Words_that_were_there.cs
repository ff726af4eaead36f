using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Words;

/// <summary>Of a database that is older than the times of its words.</summary>
public abstract class Words_that_were_there(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Get_the_time_of_the_capture_of_their_lead()
    {
        await Host.InScopeAsync(async services =>
        {
            await using var context = services.GetRequiredService<ICaidenceDatabase>().CreateForMigration(services);
            var migrations = context.Database.GetMigrations().ToList();
            var added = migrations.FindIndex(migration => migration.EndsWith("_LeadSearchTermTimes", StringComparison.Ordinal));
            await context.GetService<IMigrator>().MigrateAsync(migrations[added - 1]);
            await context.GetService<IMigrator>().MigrateAsync();
        });

        using var session = SignedInAs(The.Mia);
        var times = await ReadAsync(database => database.Set<LeadSearchTerm>()
            .Join(database.Set<Lead>(), term => term.LeadId, lead => lead.Id, (term, lead) => new { Own = term.CapturedAt, Lead = lead.CapturedAt })
            .ToListAsync());
        times.ShouldNotBeEmpty();
        times.ShouldAllBe(time => time.Own == time.Lead);
    }
}

public sealed class Words_that_were_there_on_SQLite(SqliteStage stage) : Words_that_were_there(stage);

public sealed class Words_that_were_there_on_PostgreSQL(PostgreSqlStage stage) : Words_that_were_there(stage);

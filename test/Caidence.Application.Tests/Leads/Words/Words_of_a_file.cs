using System.Globalization;
using Caidence.Core.Data;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Leads.Import;
using Caidence.Leads.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Words;

/// <summary>People of a file came in the same moment and share the rows of their words, on PostgreSQL.</summary>
public abstract class Words_of_a_file(Stage stage) : ImportTest(stage)
{
    protected const int Count = 150;

    [Fact]
    public async Task Are_everybodys_as_if_each_came_alone()
    {
        using var session = SignedInAs(The.Mia);
        await ImportManyAsync();

        (await FoundAsync("zwerg")).ShouldBe(Enumerable.Range(0, Count).Reverse(), "in the order of the file, the newest first");
        (await FoundAsync("zwerg odd")).ShouldBe(Enumerable.Range(0, Count).Where(IsOdd), ignoreOrder: true);
        (await WordsAsync()).Count.ShouldBe(2 * Count);
    }

    [Fact]
    public async Task Stay_the_others_when_some_are_called_otherwise_or_go()
    {
        using var session = SignedInAs(The.Mia);
        var import = await ImportManyAsync();
        int[] gone = [0, 1, 63, 64, 65, 149];

        await Leads.UpdateAsync(await IdAsync(10), new() { LastName = "Riese" });
        foreach (var number in gone)
        {
            await Leads.EraseAsync(await IdAsync(number));
        }

        (await FoundAsync("zwerg")).ShouldBe(Enumerable.Range(0, Count).Except([10, .. gone]), ignoreOrder: true);
        (await FoundAsync("riese")).ShouldBe([10]);
        (await FoundAsync("even")).ShouldBe(Enumerable.Range(0, Count).Where(number => !IsOdd(number)).Except(gone), ignoreOrder: true);
        (await WordsAsync()).Count.ShouldBe(2 * (Count - gone.Length));

        (await UndoAsync(import.Id)).RemovedCount.ShouldBe(Count - gone.Length - 1);
        (await FoundAsync("zwerg")).ShouldBeEmpty();
        (await WordsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Come_only_with_those_who_were_not_known()
    {
        using var session = SignedInAs(The.Mia);
        await ImportAsync("first name,last name,email\n" + string.Concat(Enumerable.Range(0, Count).Where(number => number % 3 == 0).Select(number => $"Odd,Before,z{number}@x.example\n")));

        (await ImportManyAsync()).SkippedCount.ShouldBe(Count / 3);

        (await FoundAsync("before")).ShouldBe(Enumerable.Range(0, Count).Where(number => number % 3 == 0), ignoreOrder: true);
        (await FoundAsync("zwerg")).ShouldBe(Enumerable.Range(0, Count).Where(number => number % 3 != 0), ignoreOrder: true);
        (await WordsAsync()).Count.ShouldBe(2 * Count);
    }

    [Fact]
    public async Task Go_with_a_person_and_those_who_were_merged_into_it()
    {
        using var session = SignedInAs(The.Mia);
        await ImportManyAsync();
        await Service<Merging.ILeadMergesAppService>().MergeAsync(await IdAsync(3), new() { OtherId = await IdAsync(5) });

        await Leads.EraseAsync(await IdAsync(3));

        (await FoundAsync("zwerg")).ShouldBe(Enumerable.Range(0, Count).Except([3, 5]), ignoreOrder: true);
        (await WordsAsync()).Count.ShouldBe(2 * (Count - 2));
    }

    protected static bool IsOdd(int number) => number % 2 == 1;

    protected Task<LeadImportDto> ImportManyAsync() => ImportAsync(
        "first name,last name,email\n" + string.Concat(Enumerable.Range(0, Count).Select(number => $"{(IsOdd(number) ? "Odd" : "Even")},Zwerg,z{number}@x.example\n")));

    protected async Task<Guid> IdAsync(int number) => (await LeadAsync($"z{number}@x.example")).Id;

    /// <summary>By the numbers in their addresses.</summary>
    protected async Task<List<int>> FoundAsync(string words) =>
        [.. (await Leads.GetListAsync(new() { Filter = words, MaxResultCount = 1_000 })).Items.Select(lead => int.Parse(lead.Email![1..^"@x.example".Length], CultureInfo.InvariantCulture))];

    /// <summary>Of those in the file.</summary>
    protected async Task<List<WordOfLead>> WordsAsync()
    {
        var ids = (await ReadAsync(database => database.Set<Lead>().Select(lead => new { lead.Id, lead.ImportId }).ToListAsync())).Where(lead => lead.ImportId is null).Select(lead => lead.Id);
        return (await ReadAsync(database => database.WordsOfLeadsAsync())).FindAll(word => !ids.Contains(word.LeadId));
    }
}

public sealed class Words_of_a_file_on_SQLite(SqliteStage stage) : Words_of_a_file(stage);

public sealed class Words_of_a_file_on_PostgreSQL(PostgreSqlStage stage) : Words_of_a_file(stage)
{
    [Fact]
    public async Task Are_few_rows()
    {
        using var session = SignedInAs(The.Mia);
        await ImportManyAsync();

        var leadsOfRows = await ReadAsync(database => database.Database.SqlQuery<int>(
            $"""SELECT 1 + coalesce(cardinality("MoreLeadIds"), 0) AS "Value" FROM "AppLeadSearchTerms" WHERE "MoreLeadIds" IS NOT NULL""").ToListAsync());

        leadsOfRows.ShouldBe([64, 64, 22, 64, 11, 64, 11], ignoreOrder: true);
    }

    // Both find the same row; whoever comes second must not put back whom the first has taken out, nor leave a row of nobody.
    [Fact]
    public async Task Go_with_all_who_are_erased_at_once()
    {
        using var session = SignedInAs(The.Mia);
        await ImportManyAsync();
        var ids = await ReadAsync(database => database.Set<Lead>().Where(lead => lead.ImportId != null).Select(lead => lead.Id).ToListAsync());

        await Task.WhenAll(ids.Select((id, number) => (id, number)).GroupBy(lead => lead.number % 3).Select(part => Task.Run(async () =>
        {
            foreach (var (id, _) in part)
            {
                await Leads.EraseAsync(id);
            }
        })));

        (await WordsAsync()).Count.ShouldBe(0);
    }

    // One transaction takes many away, one after the other, and somebody is at work on one of them meanwhile, in a row that it has taken others from.
    [Fact]
    public async Task Change_while_the_time_of_the_whole_file_is_over()
    {
        using var session = SignedInAs(The.Mia);
        await ImportManyAsync();
        var ids = await ReadAsync(database => database.Set<Lead>().Where(lead => lead.ImportId != null).OrderBy(lead => lead.Id).Select(lead => lead.Id).ToListAsync());
        await Service<WorkspaceSettings.IWorkspaceSettingsAppService>().UpdateAsync(new() { LeadRetentionMonths = 12 });
        Clock.Advance(TimeSpan.FromDays(400));

        await Task.WhenAll(
            Task.Run(() => Host.InScopeAsync(services => services.GetRequiredService<LeadRetentionWorker>().DoWorkAsync(CancellationToken.None))),
            Task.Run(async () =>
            {
                foreach (var id in ids.AsEnumerable().Reverse())
                {
                    await EditIfStillThereAsync(id);
                }
            }));

        (await FoundAsync("zwerg")).ShouldBeEmpty("nobody is left whom neither has reached");
        (await WordsAsync()).Count.ShouldBe(2 * (await FoundAsync("riese")).Count);
    }

    private async Task EditIfStillThereAsync(Guid id)
    {
        try
        {
            await Leads.UpdateAsync(id, new() { LastName = "Riese" });
        }
        catch (Exception gone) when (gone is EntityNotFoundException or AbpDbConcurrencyException)
        {
        }
    }
}

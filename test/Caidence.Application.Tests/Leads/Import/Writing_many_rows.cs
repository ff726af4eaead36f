using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Import;

public sealed class Writing_many_rows_on_PostgreSQL(PostgreSqlStage stage) : ImportTest(stage)
{
    [Fact]
    public async Task Waits_for_the_disk_again_when_they_are_written()
    {
        using var session = SignedInAs(The.Max);
        var (during, after) = await Host.InScopeAsync(async services =>
        {
            var (context, bulk) = (services.GetRequiredService<CaidenceDbContext>(), services.GetRequiredService<IBulkRows>());
            var terms = BulkTable.Of<LeadSearchTerm>(context.Model);
            await context.Database.OpenConnectionAsync();
            await context.Database.ExecuteSqlAsync($"SET synchronous_commit = on");
            await using var transaction = await context.Database.BeginTransactionAsync();
            await bulk.InsertAsync([bulk.Prepare(terms, [new LeadSearchTerm(new(Guid.CreateVersion7(), The.Northwind, default), "abc")])], default);
            var lagging = await IsWaitedForAsync(context);
            await transaction.CommitAsync();
            return (lagging, await IsWaitedForAsync(context));
        });

        during.ShouldBe("off");
        after.ShouldBe("on");
    }

    [Fact]
    public async Task Takes_arrays_of_any_length_and_only_the_rows_that_are_wanted()
    {
        using var session = SignedInAs(The.Max);
        var ids = Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7()).ToArray();
        await Host.InScopeAsync(async services =>
        {
            var (context, bulk) = (services.GetRequiredService<CaidenceDbContext>(), services.GetRequiredService<IBulkRows>());
            var rows = bulk.Prepare(BulkTable.Of<LeadSearchTerm>(context.Model), [RowOf("a", ids[..3]), RowOf("b", ids[3..4]), RowOf("c", ids[4..]), RowOf("d", ids)]);
            await using var transaction = await context.Database.BeginTransactionAsync();
            await bulk.InsertAsync([rows.Only([0, 1, 2])], default);
            await transaction.CommitAsync();
        });

        var words = (await ReadAsync(database => database.WordsOfLeadsAsync())).Where(word => ids.Contains(word.LeadId)).ToLookup(word => word.Code, word => word.LeadId);

        words.Select(word => word.Key).ShouldBe(["a", "b", "c"], ignoreOrder: true);
        (words["a"].SequenceEqual(ids[..3]), words["b"].Single() == ids[3], words["c"].SequenceEqual(ids[4..])).ShouldBe((true, true, true));
    }

    private LeadSearchTerm RowOf(string code, Guid[] leadIds) => new(The.Northwind.Id, code, DateTime.UnixEpoch, leadIds);

    private static Task<string> IsWaitedForAsync(CaidenceDbContext context) =>
        context.Database.SqlQuery<string>($"SELECT current_setting('synchronous_commit') AS \"Value\"").SingleAsync();
}

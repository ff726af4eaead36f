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

    private static Task<string> IsWaitedForAsync(CaidenceDbContext context) =>
        context.Database.SqlQuery<string>($"SELECT current_setting('synchronous_commit') AS \"Value\"").SingleAsync();
}

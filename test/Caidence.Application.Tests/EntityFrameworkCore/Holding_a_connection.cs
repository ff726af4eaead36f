using System.Data;
using Caidence.Core.Uow;
using Caidence.Data;
using Caidence.Leads;
using Caidence.Leads.Export;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.EntityFrameworkCore;

public abstract class Holding_a_connection(Stage stage) : LeadTest(stage)
{
    [Fact]
    public Task Begins_with_the_first_query_and_ends_when_it_is_released() => InHoldAsync(async (hold, database, _) =>
    {
        StateOf(database).ShouldBe(ConnectionState.Closed);
        await database.Set<Lead>().CountAsync();
        StateOf(database).ShouldBe(ConnectionState.Open);
        await database.Set<Lead>().CountAsync();
        StateOf(database).ShouldBe(ConnectionState.Open);

        await hold.ReleaseAsync();
        StateOf(database).ShouldBe(ConnectionState.Closed);

        await database.Set<Lead>().CountAsync();
        StateOf(database).ShouldBe(ConnectionState.Closed);
    });

    [Fact]
    public Task Shows_each_workspace_its_own_rows_only() => InHoldAsync(async (_, database, _) =>
    {
        // Past the filters of queries, so that on PostgreSQL row-level security answers.
        var leads = database.Database.IsNpgsql() ? database.Set<Lead>().IgnoreQueryFilters() : database.Set<Lead>();
        (await leads.Select(lead => lead.TenantId).Distinct().ToListAsync()).ShouldBe([The.Northwind]);
        using (InWorkspace(The.Contoso))
        {
            (await leads.Where(lead => lead.TenantId != The.Contoso).CountAsync()).ShouldBe(0);
            StateOf(database).ShouldBe(ConnectionState.Open);
        }

        (await leads.Select(lead => lead.TenantId).Distinct().ToListAsync()).ShouldBe([The.Northwind]);
    });

    [Fact]
    public Task Leaves_a_transaction_alone_when_it_is_released() => InHoldAsync(async (hold, database, services) =>
    {
        await using (var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync())
        {
            await database.Set<Lead>().Where(lead => lead.Id == The.AdaLead).ExecuteUpdateAsync(lead => lead.SetProperty(row => row.Score, 77));
            await hold.ReleaseAsync();
            await unitOfWork.CompleteAsync();
        }

        (await database.Set<Lead>().Where(lead => lead.Id == The.AdaLead).Select(lead => lead.Score).SingleAsync()).ShouldBe(77);
    });

    [Fact]
    public Task Ends_where_a_method_takes_its_time() => InHoldAsync(async (_, database, services) =>
    {
        await database.Set<Lead>().CountAsync();

        await services.GetRequiredService<ILeadExportsAppService>().ExportAsync(new(), Stream.Null);

        StateOf(database).ShouldBe(ConnectionState.Closed);
    });

    private static ConnectionState StateOf(DbContext database) => database.Database.GetDbConnection().State;

    private async Task InHoldAsync(Func<IConnectionHold, CaidenceDbContext, IServiceProvider, Task> act)
    {
        using var session = SignedInAs(The.Mia);
        await Host.InScopeAsync(async services =>
        {
            var hold = services.GetRequiredService<IConnectionHold>();
            hold.Begin();
            await act(hold, services.GetRequiredService<CaidenceDbContext>(), services);
        });
    }
}

public sealed class Holding_a_connection_on_SQLite(SqliteStage stage) : Holding_a_connection(stage);

public sealed class Holding_a_connection_on_PostgreSQL(PostgreSqlStage stage) : Holding_a_connection(stage);

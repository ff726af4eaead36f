using Caidence.Core.EntityFrameworkCore;
using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.MultiTenancy;

/// <summary>The second wall behind the first: a query of the product that does not ask whose rows it reads.</summary>
public sealed class A_forgotten_filter(PostgreSqlStage stage) : TenantWallTest(stage)
{
    [Fact]
    public async Task Shows_nothing_of_the_neighbour()
    {
        foreach (var outsider in new[] { The.Omar, The.Hana })
        {
            using var session = SignedInAs(outsider);
            foreach (var entity in Entities)
            {
                var foreign = Rows[entity].Select(entity.KeyOf).ToHashSet();
                (await ReadAsync(entity.ReadCarelesslyAsync)).Select(entity.KeyOf).Where(foreign.Contains).ShouldBeEmpty(entity.Name);
            }
        }
    }

    [Fact]
    public Task Shows_what_the_workspace_has_in_which_one_stands_now() => OnOneConnectionAsync(async database =>
    {
        (await OwnersInAsync(The.Northwind, database)).ShouldBe([The.Northwind.Id]);
        (await OwnersInAsync(The.Contoso, database)).ShouldBe([The.Contoso.Id]);
        (await OwnersInAsync(null, database)).ShouldBe([null]);
    });

    // A rollback takes back whose rows the session was told to work with.
    [Fact]
    public Task Shows_the_same_after_a_rollback() => OnOneConnectionAsync(async database =>
    {
        await OwnersInAsync(The.Contoso, database);
        await using (var transaction = await database.Database.BeginTransactionAsync())
        {
            await OwnersInAsync(The.Northwind, database);
            await transaction.RollbackAsync();
        }

        (await OwnersInAsync(The.Northwind, database)).ShouldBe([The.Northwind.Id]);
    });

    [Fact]
    public Task Shows_the_same_after_a_rollback_to_a_savepoint() => OnOneConnectionAsync(async database =>
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        await OwnersInAsync(The.Contoso, database);
        await transaction.CreateSavepointAsync("here");
        await OwnersInAsync(The.Northwind, database);
        await transaction.RollbackToSavepointAsync("here");

        (await OwnersInAsync(The.Northwind, database)).ShouldBe([The.Northwind.Id]);
    });

    private Task OnOneConnectionAsync(Func<CaidenceDbContext, Task> work) => Host.InScopeAsync(async services =>
    {
        var database = services.GetRequiredService<CaidenceDbContext>();
        await database.Database.OpenConnectionAsync();
        await work(database);
    });

    private async Task<List<Guid?>> OwnersInAsync(CastWorkspace? workspace, CaidenceDbContext database)
    {
        using var inside = Host.InWorkspace(workspace?.Id);
        return await database.Set<IdentityUser>().IgnoreQueryFilters([DataFilters.Tenant]).Select(user => user.TenantId).Distinct().ToListAsync();
    }
}

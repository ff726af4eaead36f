using Caidence.Core.MultiTenancy;
using Caidence.Data;
using Caidence.EntityFrameworkCore.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Caidence.MultiTenancy;

/// <summary>The model has none today; this one stands for the first that comes.</summary>
public sealed class A_table_without_a_tenant(PostgreSqlStage stage) : CaidenceTestBase(stage)
{
    private readonly Guid _order = Guid.CreateVersion7();

    [Fact]
    public async Task Is_guarded_through_its_parent()
    {
        await MakeTablesAsync();
        await using var session = await SqlSession.OpenAsync(OwnerConnectionString);
        await session.TellAsync(The.Northwind.Id.ToString());
        await session.WriteAsync("INSERT INTO \"Orders\" VALUES ($1, $2)", _order, The.Northwind.Id);
        await session.WriteAsync("INSERT INTO \"OrderLines\" VALUES ($1, $2)", Guid.CreateVersion7(), _order);
        (await session.ReadAsync("SELECT \"OrderId\" FROM \"OrderLines\"")).ShouldBe([_order.ToString()]);

        foreach (var outsider in new[] { The.Contoso.Id.ToString(), RowLevelSecurity.Host, "" })
        {
            await session.TellAsync(outsider);
            (await session.ReadAsync("SELECT \"OrderId\" FROM \"OrderLines\"")).ShouldBeEmpty();
            (await session.TryAsync("DELETE FROM \"OrderLines\"")).ShouldBe(0);
            (await session.EndingOfAsync("INSERT INTO \"OrderLines\" VALUES ($1, $2)", Guid.CreateVersion7(), _order))
                .ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    private async Task MakeTablesAsync()
    {
        await using var context = new Shop(new DbContextOptionsBuilder<Shop>().UseNpgsql(OwnerConnectionString).Options);
        await context.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        foreach (var statement in RowLevelSecurity.Statements(context.Model))
        {
            await context.Database.ExecuteSqlRawAsync(statement);
        }
    }

    private sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().ToTable("Orders");
            modelBuilder.Entity<OrderLine>().ToTable("OrderLines").HasOne<Order>().WithMany().HasForeignKey(line => line.OrderId);
        }
    }

    private sealed record Order(Guid Id, Guid? TenantId) : IMultiTenant;

    private sealed record OrderLine(Guid Id, Guid OrderId);
}

using Caidence.Core.EntityFrameworkCore;
using Caidence.EntityFrameworkCore.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.MultiTenancy;

/// <summary>A kind of row that belongs to workspaces, by its own column or through its parent, handled without knowing its class.</summary>
public abstract class TenantEntity(IEntityType type)
{
    public string Name => type.ShortName();

    public static IReadOnlyList<TenantEntity> AllOf(IModel model)
    {
        var guarded = RowLevelSecurity.GuardedTables(model).Select(table => table.Table).ToHashSet();
        return
        [
            .. model.GetEntityTypes()
                .Where(type => !type.IsOwned() && guarded.Contains(type.GetTableName()!))
                .Select(type => (TenantEntity)Activator.CreateInstance(typeof(TenantEntity<>).MakeGenericType(type.ClrType), type)!),
        ];
    }

    /// <summary>Everything that can be seen from here.</summary>
    public abstract Task<List<object>> ReadAsync(DbContext database);

    /// <summary>The same by a query that forgets to ask whose it is.</summary>
    public abstract Task<List<object>> ReadCarelesslyAsync(DbContext database);

    public abstract Task<int> DeleteAllAsync(DbContext database);

    public string KeyOf(object row) => string.Join('/', type.FindPrimaryKey()!.Properties.Select(part => part.PropertyInfo!.GetValue(row)));
}

internal sealed class TenantEntity<T>(IEntityType type) : TenantEntity(type)
    where T : class
{
    public override async Task<List<object>> ReadAsync(DbContext database) => [.. await database.Set<T>().AsNoTracking().ToListAsync()];

    public override async Task<List<object>> ReadCarelesslyAsync(DbContext database) =>
        [.. await database.Set<T>().IgnoreQueryFilters([DataFilters.Tenant]).AsNoTracking().ToListAsync()];

    public override Task<int> DeleteAllAsync(DbContext database) => database.Set<T>().ExecuteDeleteAsync();
}

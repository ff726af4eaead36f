using System.Reflection;
using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.Tenants;

/// <summary>Asks the model which tables hold rows of workspaces, so that no later one is forgotten.</summary>
internal sealed class EfCoreTenantEraser(CaidenceDbContext context, ICurrentTenant currentTenant, IUnitOfWorkManager unitOfWorkManager)
    : ITenantEraser, IScopedDependency
{
    private static readonly MethodInfo DeleteRows =
        typeof(EfCoreTenantEraser).GetMethod(nameof(DeleteRowsAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    public async Task EraseAsync(Guid tenantId, CancellationToken cancellationToken = default)
    {
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
        using (currentTenant.Change(tenantId))
        {
            foreach (var type in ChildrenFirst(context.Model))
            {
                await (Task)DeleteRows.MakeGenericMethod(type.ClrType).Invoke(this, [cancellationToken])!;
            }
        }

        await context.Set<ConfigurationStamp>().Where(stamp => stamp.Id == tenantId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<Tenant>().IgnoreQueryFilters([DataFilters.SoftDelete]).Where(tenant => tenant.Id == tenantId).ExecuteDeleteAsync(cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    // Within the workspace, deleted rows too.
    private Task DeleteRowsAsync<TEntity>(CancellationToken cancellationToken)
        where TEntity : class => context.Set<TEntity>().IgnoreQueryFilters([DataFilters.SoftDelete]).ExecuteDeleteAsync(cancellationToken);

    private static List<IEntityType> ChildrenFirst(IModel model)
    {
        var left = model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IMultiTenant)) && type.BaseType is null && !type.IsOwned()).ToList();
        var ordered = new List<IEntityType>();
        while (left.Count > 0)
        {
            var childless = left.Where(type => !left.Exists(other => other != type && other.GetForeignKeys().Any(key => key.PrincipalEntityType == type))).ToList();
            // A circle has no first one: the cascades of the database undo it.
            var next = childless.Count > 0 ? childless : left;
            ordered.AddRange(next);
            left = left.Except(next).ToList();
        }

        return ordered;
    }
}

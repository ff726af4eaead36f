using System.Linq.Expressions;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Domain.Entities.Auditing;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Modeling;

internal static class ModelConventions
{
    public static void ApplyQueryFilters(this ModelBuilder modelBuilder, AbpDbContext context)
    {
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => type.BaseType is null && !type.IsOwned()).ToList())
        {
            var entity = Expression.Parameter(type.ClrType, "entity");
            if (type.ClrType.IsAssignableTo(typeof(IMultiTenant)))
            {
                // Only this equality, so that every query stays within an index that starts with the tenant.
                var current = Expression.Property(Expression.Constant(context, typeof(AbpDbContext)), nameof(AbpDbContext.CurrentTenantId));
                var own = Expression.Equal(Expression.Property(entity, nameof(IMultiTenant.TenantId)), current);
                modelBuilder.Entity(type.ClrType).HasQueryFilter(DataFilters.Tenant, Expression.Lambda(own, entity));
            }

            if (type.ClrType.IsAssignableTo(typeof(ISoftDelete)))
            {
                var alive = Expression.Not(Expression.Property(entity, nameof(ISoftDelete.IsDeleted)));
                modelBuilder.Entity(type.ClrType).HasQueryFilter(DataFilters.SoftDelete, Expression.Lambda(alive, entity));
            }
        }
    }

    public static void ApplyConcurrencyStamps(this ModelBuilder modelBuilder)
    {
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IHasConcurrencyStamp))))
        {
            modelBuilder.Entity(type.ClrType).Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).HasMaxLength(40).IsConcurrencyToken();
        }
    }
}

using Caidence.Core.Data;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Caidence.Core.EntityFrameworkCore.Saving;

/// <summary>Stamps new rows with the current tenant and refuses to write a row of another.</summary>
internal sealed class TenantGuard(AbpDbContextServices services)
{
    public void Check(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<IMultiTenant>())
        {
            if (entry.State == EntityState.Added && entry.Entity.TenantId is null)
            {
                entry.Property(nameof(IMultiTenant.TenantId)).CurrentValue = services.CurrentTenant.Id;
            }

            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && IsForeign(entry))
            {
                throw new InvalidOperationException($"{entry.Metadata.ShortName()} belongs to another tenant and cannot be written here.");
            }
        }
    }

    private bool IsForeign(EntityEntry<IMultiTenant> entry)
    {
        var tenant = entry.Property(nameof(IMultiTenant.TenantId));
        var isMoved = entry.State == EntityState.Modified && !Equals(tenant.OriginalValue, tenant.CurrentValue);

        return isMoved || (services.DataFilter.IsEnabled<IMultiTenant>() && !Equals(tenant.CurrentValue, services.CurrentTenant.Id));
    }
}

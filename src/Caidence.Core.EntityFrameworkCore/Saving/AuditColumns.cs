using Caidence.Core.Domain.Entities;
using Caidence.Core.Domain.Entities.Auditing;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Caidence.Core.EntityFrameworkCore.Saving;

/// <summary>Who and when on every row, a new stamp on every change, a mark instead of a soft deletion.</summary>
internal sealed class AuditColumns(AbpDbContextServices services)
{
    public void Set(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries().ToList())
        {
            switch (entry.State)
            {
                case EntityState.Added:
                    SetCreation(entry.Entity);
                    break;
                case EntityState.Modified:
                    SetModification(entry.Entity);
                    break;
                case EntityState.Deleted when entry.Entity is ISoftDelete deleted:
                    entry.State = EntityState.Modified;
                    SetDeletion(deleted);
                    break;
            }

            if (entry.State is EntityState.Added or EntityState.Modified && entry.Entity is IHasConcurrencyStamp stamped)
            {
                stamped.ConcurrencyStamp = services.Guids.Create().ToString("N");
            }
        }
    }

    private void SetCreation(object entity)
    {
        if (entity is IHasCreationTime { CreationTime: var time } timed && time == default)
        {
            timed.CreationTime = services.Clock.Now;
        }

        if (entity is ICreationAudited { CreatorId: null } created)
        {
            created.CreatorId = ActorFor(entity);
        }
    }

    private void SetModification(object entity)
    {
        if (entity is IAudited audited)
        {
            audited.LastModificationTime = services.Clock.Now;
            audited.LastModifierId = ActorFor(entity);
        }
    }

    private void SetDeletion(ISoftDelete entity)
    {
        entity.IsDeleted = true;
        SetModification(entity);
        if (entity is IFullAudited full)
        {
            full.DeletionTime = services.Clock.Now;
            full.DeleterId = ActorFor(entity);
        }
    }

    // A host user at work inside a workspace is no user of that workspace.
    private Guid? ActorFor(object entity) =>
        entity is IMultiTenant owned && owned.TenantId != services.CurrentUser.TenantId ? null : services.CurrentUser.Id;
}

namespace Caidence.Core.Domain.Entities.Auditing;

public abstract class CreationAuditedEntity<TKey> : Entity<TKey>, ICreationAudited
{
    public DateTime CreationTime { get; set; }
    public Guid? CreatorId { get; set; }
}

public abstract class AuditedAggregateRoot<TKey> : AggregateRoot<TKey>, IAudited
{
    public DateTime CreationTime { get; set; }
    public Guid? CreatorId { get; set; }
    public DateTime? LastModificationTime { get; set; }
    public Guid? LastModifierId { get; set; }
}

public abstract class FullAuditedAggregateRoot<TKey> : AuditedAggregateRoot<TKey>, IFullAudited
{
    public bool IsDeleted { get; set; }
    public DateTime? DeletionTime { get; set; }
    public Guid? DeleterId { get; set; }
}

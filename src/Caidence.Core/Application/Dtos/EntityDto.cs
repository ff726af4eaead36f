namespace Caidence.Core.Application.Dtos;

public class EntityDto<TKey>
{
    public TKey Id { get; set; } = default!;
}

public class CreationAuditedEntityDto<TKey> : EntityDto<TKey>
{
    public DateTime CreationTime { get; set; }
    public Guid? CreatorId { get; set; }
}

public class AuditedEntityDto<TKey> : CreationAuditedEntityDto<TKey>
{
    public DateTime? LastModificationTime { get; set; }
    public Guid? LastModifierId { get; set; }
}

public class FullAuditedEntityDto<TKey> : AuditedEntityDto<TKey>
{
    public bool IsDeleted { get; set; }
    public Guid? DeleterId { get; set; }
    public DateTime? DeletionTime { get; set; }
}

public class ExtensibleFullAuditedEntityDto<TKey> : FullAuditedEntityDto<TKey>
{
    public Dictionary<string, object?> ExtraProperties { get; set; } = [];
}

public class ExtensibleEntityDto<TKey> : EntityDto<TKey>
{
    public Dictionary<string, object?> ExtraProperties { get; set; } = [];
}

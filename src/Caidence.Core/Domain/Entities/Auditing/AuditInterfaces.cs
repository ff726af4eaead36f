namespace Caidence.Core.Domain.Entities.Auditing;

public interface IHasCreationTime
{
    DateTime CreationTime { get; set; }
}

public interface ICreationAudited : IHasCreationTime
{
    Guid? CreatorId { get; set; }
}

public interface IAudited : ICreationAudited
{
    DateTime? LastModificationTime { get; set; }

    Guid? LastModifierId { get; set; }
}

/// <summary>Deleting marks the row; queries do not see it any more.</summary>
public interface ISoftDelete
{
    bool IsDeleted { get; set; }
}

public interface IFullAudited : IAudited, ISoftDelete
{
    DateTime? DeletionTime { get; set; }

    Guid? DeleterId { get; set; }
}

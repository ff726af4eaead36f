namespace Caidence.Auditing;

public class EntityChangeDto : EntityDto<Guid>
{
    public DateTime ChangeTime { get; set; }
    public EntityChangeType ChangeType { get; set; }
    public string EntityTypeFullName { get; set; } = "";
    public string EntityId { get; set; } = "";
    public IReadOnlyList<EntityPropertyChangeDto> PropertyChanges { get; set; } = [];
}

/// <summary>Who made it is null where the platform did.</summary>
public sealed class EntityChangeWithUserDto : EntityChangeDto
{
    public Guid? AuditLogId { get; set; }
    public Guid? UserId { get; set; }
    public string? UserName { get; set; }
}

/// <param name="OriginalValue">As JSON; <c>"***"</c> for what is secret or personal, null where there was none.</param>
/// <param name="NewValue">The same.</param>
public sealed record EntityPropertyChangeDto(string PropertyName, string PropertyTypeFullName, string? OriginalValue, string? NewValue);

namespace Caidence.Auditing;

/// <summary>Every part that is given must fit.</summary>
public sealed record AuditLogFilter
{
    public DateTime? From { get; init; }
    public DateTime? To { get; init; }
    public Guid? UserId { get; init; }

    /// <summary>A part of it, in any case.</summary>
    public string? UserName { get; init; }
    public string? ClientId { get; init; }
    public string? HttpMethod { get; init; }

    /// <summary>A part of it, in any case.</summary>
    public string? Url { get; init; }
    public int? HttpStatusCode { get; init; }
    public bool? HasException { get; init; }
    public string? CorrelationId { get; init; }

    /// <summary>Milliseconds.</summary>
    public int? MinDuration { get; init; }
    public int? MaxDuration { get; init; }
}

/// <summary>Every part that is given must fit.</summary>
public sealed record EntityChangeFilter
{
    public string? EntityTypeFullName { get; init; }
    public string? EntityId { get; init; }
    public EntityChangeType? ChangeType { get; init; }
    public DateTime? From { get; init; }
    public DateTime? To { get; init; }
}

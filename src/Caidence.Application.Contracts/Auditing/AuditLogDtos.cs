namespace Caidence.Auditing;

/// <summary>One request, or one call outside a request.</summary>
public class AuditLogDto : EntityDto<Guid>
{
    public Guid? UserId { get; set; }

    /// <summary>As it was then; null for callers who had not signed in.</summary>
    public string? UserName { get; set; }

    /// <summary>The person of the platform who acted as the user.</summary>
    public Guid? ImpersonatorUserId { get; set; }
    public string? ImpersonatorUserName { get; set; }
    public string? ClientId { get; set; }
    public string? ClientIpAddress { get; set; }
    public string? BrowserInfo { get; set; }
    public string? CorrelationId { get; set; }

    /// <summary>Null for what no request caused.</summary>
    public string? HttpMethod { get; set; }
    public string? Url { get; set; }
    public int? HttpStatusCode { get; set; }
    public DateTime ExecutionTime { get; set; }

    /// <summary>Milliseconds.</summary>
    public int ExecutionDuration { get; set; }

    /// <summary>Kinds or codes of what went wrong, comma-separated; null if nothing did.</summary>
    public string? Exceptions { get; set; }
    public IReadOnlyList<AuditLogActionDto> Actions { get; set; } = [];
    public int EntityChangeCount { get; set; }
}

public sealed class AuditLogDetailDto : AuditLogDto
{
    public IReadOnlyList<EntityChangeDto> EntityChanges { get; set; } = [];
}

/// <param name="Parameters">As JSON, without what is secret or personal, at most 2000 characters.</param>
/// <param name="ExecutionDuration">Milliseconds.</param>
public sealed record AuditLogActionDto(string ServiceName, string MethodName, string Parameters, int ExecutionDuration);

using Caidence.Core.Aspects;
using Caidence.Core.Domain.Entities;
using Caidence.Core.MultiTenancy;

namespace Caidence.Core.Auditing;

/// <summary>Who did what, from where, with which outcome and which changes: one request, or one call outside a request.</summary>
public sealed class AuditLog : Entity<Guid>, IMultiTenant
{
    private readonly List<AuditLogAction> _actions = [];
    private readonly List<EntityChange> _entityChanges = [];

    public AuditLog(Guid id, DateTime executionTime)
    {
        Id = id;
        ExecutionTime = executionTime;
    }

    private AuditLog()
    {
    }

    public Guid? TenantId { get; set; }
    public string? TenantName { get; set; }
    public Guid? UserId { get; set; }
    public string? UserName { get; set; }

    /// <summary>The person of the platform who acted as the user.</summary>
    public Guid? ImpersonatorUserId { get; set; }
    public string? ImpersonatorUserName { get; set; }
    public string? ClientId { get; set; }
    public string? ClientIpAddress { get; set; }
    public string? BrowserInfo { get; set; }
    public string? CorrelationId { get; set; }
    public string? HttpMethod { get; set; }

    /// <summary>Path without the query, which may carry tokens or personal data.</summary>
    public string? Url { get; set; }
    public int? HttpStatusCode { get; set; }
    public DateTime ExecutionTime { get; private set; }

    /// <summary>Milliseconds.</summary>
    public int ExecutionDuration { get; set; }

    /// <summary>Kinds of the exceptions, without their messages: those may quote what was sent.</summary>
    public string? Exceptions { get; private set; }
    public IReadOnlyList<AuditLogAction> Actions => _actions;
    public IReadOnlyList<EntityChange> EntityChanges => _entityChanges;

    /// <summary>Kept whatever it holds.</summary>
    internal bool IsWanted { get; private set; }

    public void AddAction(MethodCall call, TimeSpan duration)
    {
        IsWanted |= call.Method.IsDefined(typeof(AuditedAttribute), true);
        _actions.Add(new(call.Service.FullName!, call.Method.Name, AuditParameters.Serialize(call), duration));
    }

    public void AddEntityChange(EntityChange change) => _entityChanges.Add(change);

    public void AddException(Exception error)
    {
        var kind = error is BusinessException business ? business.Code : error.GetType().Name;
        var known = Exceptions?.Split(", ") ?? [];
        Exceptions = string.Join(", ", known.Append(kind).Distinct());
    }
}

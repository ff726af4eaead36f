namespace Caidence.Leads;

/// <summary>A hashed word of a name or company, and who has it. Words that begin alike have codes that begin alike.</summary>
public sealed class LeadSearchTerm : IEntity, IMultiTenant
{
    public LeadSearchTerm(Lead lead, string code)
        : this(lead.TenantId, code, lead.CapturedAt, [lead.Id])
    {
    }

    /// <param name="tenantId">Of all of them.</param>
    /// <param name="code">Of the word.</param>
    /// <param name="capturedAt">When they were captured, all in the same moment.</param>
    /// <param name="leadIds">At least one.</param>
    public LeadSearchTerm(Guid? tenantId, string code, DateTime capturedAt, ReadOnlySpan<Guid> leadIds)
    {
        TenantId = tenantId;
        Code = code;
        CapturedAt = capturedAt;
        LeadId = leadIds[0];
        MoreLeadIds = leadIds.Length > 1 ? leadIds[1..].ToArray() : null;
    }

    private LeadSearchTerm() => Code = "";

    public Guid? TenantId { get; private set; }
    public Guid LeadId { get; private set; }
    public string Code { get; private set; }

    /// <summary>As the lead has it, so that the newest of a word stand beside each other.</summary>
    public DateTime CapturedAt { get; private set; }

    /// <summary>Others who have the word and were captured in the same moment, as those of a file are; in any order. Null where it is nobody.</summary>
    public Guid[]? MoreLeadIds { get; private set; }
}

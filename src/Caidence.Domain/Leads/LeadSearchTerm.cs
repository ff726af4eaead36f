namespace Caidence.Leads;

/// <summary>A hashed word of a lead's name or company. Words that begin alike have codes that begin alike.</summary>
public sealed class LeadSearchTerm : IEntity, IMultiTenant
{
    public LeadSearchTerm(Lead lead, string code)
    {
        TenantId = lead.TenantId;
        LeadId = lead.Id;
        CapturedAt = lead.CapturedAt;
        Code = code;
    }

    private LeadSearchTerm() => Code = "";

    public Guid? TenantId { get; private set; }
    public Guid LeadId { get; private set; }
    public string Code { get; private set; }

    /// <summary>As the lead has it, so that the newest of a word stand beside each other.</summary>
    public DateTime CapturedAt { get; private set; }
}

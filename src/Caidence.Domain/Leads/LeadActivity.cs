namespace Caidence.Leads;

/// <summary>Something that happened to a lead, written by a person or by the product; never changed afterwards.</summary>
public sealed class LeadActivity : CreationAuditedEntity<Guid>, IMultiTenant
{
    public LeadActivity(Guid id, Lead lead, LeadActivityType type, string? description, Dictionary<string, string>? metadata = null)
    {
        Id = id;
        TenantId = lead.TenantId;
        LeadId = lead.Id;
        Type = type;
        Description = description;
        Metadata = metadata ?? [];
    }

    private LeadActivity()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid LeadId { get; private set; }
    public LeadActivityType Type { get; private set; }

    /// <summary>When it happened, if it was written down later.</summary>
    public DateTime? HappenedAt { get; init; }

    /// <summary>What a person wrote; may name people, so it is encrypted.</summary>
    public string? Description { get; private set; }
    public Dictionary<string, string> Metadata { get; private set; } = [];
}

namespace Caidence.Leads;

/// <summary>The hashed beginning of a word of a lead's name or company.</summary>
public sealed class LeadSearchTerm : IEntity, IMultiTenant
{
    public LeadSearchTerm(Lead lead, long hash)
    {
        TenantId = lead.TenantId;
        LeadId = lead.Id;
        Hash = hash;
    }

    private LeadSearchTerm()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid LeadId { get; private set; }
    public long Hash { get; private set; }
}

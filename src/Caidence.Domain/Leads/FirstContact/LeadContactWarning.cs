namespace Caidence.Leads.FirstContact;

/// <summary>Somebody was told; nobody is told twice.</summary>
public sealed class LeadContactWarning : Entity<Guid>, IMultiTenant
{
    public LeadContactWarning(Guid id, Lead lead, ContactWarning kind, DateTime warnedAt)
    {
        Id = id;
        TenantId = lead.TenantId;
        LeadId = lead.Id;
        Kind = kind;
        WarnedAt = warnedAt;
    }

    private LeadContactWarning()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid LeadId { get; private set; }
    public ContactWarning Kind { get; private set; }
    public DateTime WarnedAt { get; private set; }
}

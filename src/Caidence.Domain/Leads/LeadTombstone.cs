namespace Caidence.Leads;

/// <summary>A keyed hash of what must not come back: the platform's id of a submission that was erased.</summary>
public sealed class LeadTombstone : Entity<Guid>, IMultiTenant
{
    public LeadTombstone(Guid id, Guid? tenantId, string hash, DateTime erasedAt)
    {
        Id = id;
        TenantId = tenantId;
        Hash = hash;
        ErasedAt = erasedAt;
    }

    private LeadTombstone()
    {
    }

    public Guid? TenantId { get; private set; }
    public string Hash { get; private set; } = "";
    public DateTime ErasedAt { get; private set; }
}

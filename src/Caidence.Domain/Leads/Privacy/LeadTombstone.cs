namespace Caidence.Leads.Privacy;

/// <summary>
/// A keyed hash of what must not come back: a submission that was erased, the content of one that had no id, or an address or number of
/// somebody erased. It tells that something was there, and nothing else.
/// </summary>
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

    /// <summary>Somebody who had come back was erased again.</summary>
    public void Renew(DateTime erasedAt) => ErasedAt = erasedAt;
}

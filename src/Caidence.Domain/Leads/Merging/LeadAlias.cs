using Caidence.Leads.Matching;

namespace Caidence.Leads.Merging;

/// <summary>By what somebody was known before they were merged into a lead: whatever comes under these keys is that lead's.</summary>
public sealed class LeadAlias : Entity<Guid>, IMultiTenant
{
    public LeadAlias(Guid id, LeadMerge merge, PersonKeys keys)
    {
        Id = id;
        TenantId = merge.TenantId;
        LeadId = merge.LeadId;
        MergeId = merge.Id;
        EmailHash = keys.Email;
        PhoneHash = keys.Phone;
    }

    private LeadAlias()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Whoever stands for them today, at the end of all merges.</summary>
    public Guid LeadId { get; private set; }
    public Guid MergeId { get; private set; }
    public string? EmailHash { get; private set; }
    public string? PhoneHash { get; private set; }
    public PersonKeys Keys => new(EmailHash, PhoneHash);

    public void PointTo(Lead lead) => LeadId = lead.Id;
}

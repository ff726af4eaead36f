namespace Caidence.Leads.Views;

/// <summary>A list of leads that somebody looks at again and again: what it shows, under a name.</summary>
[Audited]
public sealed class LeadView : AuditedAggregateRoot<Guid>, IMultiTenant
{
    public LeadView(Guid id, Guid? tenantId, Guid ownerId)
    {
        Id = id;
        TenantId = tenantId;
        OwnerId = ownerId;
    }

    private LeadView()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Everybody of the workspace sees it.</summary>
    public bool IsShared { get; private set; }

    /// <summary>What is searched for may be a person's address, so it is encrypted.</summary>
    public LeadViewQuery Query { get; private set; } = new();

    public bool IsSeenBy(Guid? userId) => IsShared || OwnerId == userId;

    public void Describe(string name, bool isShared, LeadViewQuery query)
    {
        Name = Check.NotNullOrWhiteSpace(name, "name", LeadConsts.MaxViewNameLength).Trim();
        IsShared = isShared;
        Query = query with { Columns = [.. query.Columns.Distinct()] };
        SortOrder.Parse<LeadSortField>(query.Sorting);
        if (query.Columns.Except(LeadColumns.All).Any())
        {
            throw new AbpValidationException($"The list has these columns: {string.Join(", ", LeadColumns.All)}.", "query.columns");
        }
    }
}

namespace Caidence.Leads.Import;

/// <summary>A lead as it was before an import changed it, for taking the import back.</summary>
public sealed class ReplacedLead : Entity<Guid>, IMultiTenant
{
    /// <param name="id">Of this entry.</param>
    /// <param name="importId">Which changed it.</param>
    /// <param name="lead">Not yet changed.</param>
    public ReplacedLead(Guid id, Guid importId, Lead lead)
    {
        Id = id;
        TenantId = lead.TenantId;
        ImportId = importId;
        LeadId = lead.Id;
        IsReplacement = lead.ImportId != importId;
        Before = IsReplacement ? LeadSnapshot.OfState(lead) : null;
    }

    private ReplacedLead()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid ImportId { get; private set; }
    public Guid LeadId { get; private set; }

    /// <summary>Whether there is anything to go back to.</summary>
    public bool IsReplacement { get; private set; }

    /// <summary>Null for a lead that came with the same import.</summary>
    public LeadSnapshot? Before { get; private set; }

    /// <summary>The lead's stamp when the import was done with it; another one says that somebody has changed it since.</summary>
    public string StampAfter { get; private set; } = "";

    public void Follow(Lead lead) => StampAfter = lead.ConcurrencyStamp;
}

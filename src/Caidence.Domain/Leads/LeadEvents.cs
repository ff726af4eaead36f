namespace Caidence.Leads;

public sealed record LeadStatusChanged(Lead Lead, LeadStatus From, LeadStatus To)
{
    /// <summary>The change is what made the lead contacted.</summary>
    public bool IsFirstContact { get; init; }

    /// <summary>When it had been converted.</summary>
    public DateTime? ConvertedBefore { get; init; }
}

public sealed record LeadAssigned(Lead Lead, Guid? MemberId);

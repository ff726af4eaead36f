using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Import;

/// <summary>All that an import may change about a lead.</summary>
public sealed record LeadSnapshot
{
    /// <summary>Of somebody of whom nothing is known yet.</summary>
    public static readonly LeadSnapshot Nothing = new();

    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? FullName { get; init; }
    public string? Email { get; init; }
    public string? EmailHash { get; init; }
    public string? Phone { get; init; }
    public string? PhoneHash { get; init; }
    public string? Company { get; init; }
    public string? JobTitle { get; init; }
    public string? LinkedinProfile { get; init; }
    public LeadAddress? Address { get; init; }

    /// <summary>Shared with the lead: both replace it and never change it.</summary>
    public Dictionary<string, string> CustomFields { get; init; } = [];
    public string? Notes { get; init; }
    public LeadStatus Status { get; init; }
    public int? Score { get; init; }

    /// <summary>Which state of the lead this is; null where nobody goes back to it.</summary>
    public string? Stamp { get; init; }

    /// <summary>Whether nobody had changed the lead since it came.</summary>
    public bool IsAsItCame { get; init; }

    public static LeadSnapshot Of(Lead lead) => new()
    {
        FirstName = lead.FirstName,
        LastName = lead.LastName,
        FullName = lead.FullName,
        Email = lead.Email,
        EmailHash = lead.EmailHash,
        Phone = lead.Phone,
        PhoneHash = lead.PhoneHash,
        Company = lead.Company,
        JobTitle = lead.JobTitle,
        LinkedinProfile = lead.LinkedinProfile,
        Address = lead.Address,
        CustomFields = lead.CustomFields,
        Notes = lead.Notes,
        Status = lead.Status,
        Score = lead.Score,
    };

    /// <summary>The same, for going back to it: then whoever left the lead like that is still the last who changed it.</summary>
    public static LeadSnapshot OfState(Lead lead) => Of(lead) with { Stamp = lead.ConcurrencyStamp, IsAsItCame = lead.LastModificationTime is null };

    public override string ToString() => nameof(LeadSnapshot);
}

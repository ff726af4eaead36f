namespace Caidence.Leads;

/// <summary>A lead as lists show it. Property names are the plan's columns.</summary>
public class LeadDto : EntityDto<Guid>
{
    public Guid? BrandId { get; set; }
    public Guid? SourceId { get; set; }
    public Guid? CampaignId { get; set; }
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? FullName { get; set; }
    public string? Email { get; set; }

    /// <summary>E.164 where the number could be read, else as given.</summary>
    public string? Phone { get; set; }
    public string? Company { get; set; }
    public string? JobTitle { get; set; }
    public string? SourcePlatform { get; set; }
    public string? SourceCampaign { get; set; }
    public string? SourceAdSet { get; set; }
    public string? SourceAd { get; set; }
    public string? SourceFormId { get; set; }
    public string? UtmSource { get; set; }
    public string? UtmMedium { get; set; }
    public string? UtmCampaign { get; set; }
    public Dictionary<string, string> CustomFields { get; set; } = [];
    public LeadStatus Status { get; set; }

    /// <summary>0 to 100; null until scored.</summary>
    public int? Score { get; set; }
    public Guid? AssignedToId { get; set; }
    public string? AssignedToName { get; set; }
    public string? SourceName { get; set; }
    public string? Notes { get; set; }
    public bool IsTest { get; set; }
    public int SubmissionCount { get; set; }
    public DateTime CapturedAt { get; set; }
    public DateTime? ContactedAt { get; set; }

    /// <summary>Until when somebody should contact them; null when nobody waits for it.</summary>
    public DateTime? ContactDueAt { get; set; }
    public DateTime? ConvertedAt { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? UpdatedAt { get; set; }

    /// <summary>When it went into the trash.</summary>
    public DateTime? DeletedAt { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

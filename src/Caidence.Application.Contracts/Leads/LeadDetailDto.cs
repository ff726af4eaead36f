namespace Caidence.Leads;

public sealed class LeadDetailDto : LeadDto
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<LeadActivityDto> Activities { get; set; } = [];

    public IReadOnlyList<LeadConsentDto> Consents { get; set; } = [];
}

public sealed class LeadActivityDto : EntityDto<Guid>
{
    public Guid LeadId { get; set; }
    public Guid? UserId { get; set; }
    public string? UserName { get; set; }
    public LeadActivityType ActivityType { get; set; }
    public string? Description { get; set; }
    public Dictionary<string, string> Metadata { get; set; } = [];
    public DateTime CreatedAt { get; set; }
}

/// <summary>Given, refused, or unknown (<see cref="Given"/> null), with the sender's own words.</summary>
public sealed class LeadConsentDto
{
    public string Key { get; set; } = "";
    public string? Text { get; set; }
    public bool? Given { get; set; }
    public string RawValue { get; set; } = "";
    public DateTime RecordedAt { get; set; }
}

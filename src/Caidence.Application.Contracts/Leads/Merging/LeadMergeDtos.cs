namespace Caidence.Leads.Merging;

public sealed class LeadDuplicateDto
{
    public LeadDto Lead { get; set; } = new();
    public IReadOnlyList<DuplicateReason> Reasons { get; set; } = [];
}

public sealed class LeadMergeDto : EntityDto<Guid>
{
    public Guid OtherId { get; set; }

    /// <summary>What the other is called, as far as it has a name.</summary>
    public string? OtherName { get; set; }
    public DateTime MergedAt { get; set; }
    public string? MergedByName { get; set; }
    public bool CanBeUndone { get; set; }
}

public sealed class LeadMergePreviewDto
{
    public LeadDto This { get; set; } = new();
    public LeadDto Other { get; set; } = new();
    public IReadOnlyList<LeadMergeFieldDto> Fields { get; set; } = [];
    public int MovedSubmissions { get; set; }
    public int MovedActivities { get; set; }
    public int MovedConsents { get; set; }
    public int MovedNextSteps { get; set; }
}

public sealed class LeadMergeFieldDto
{
    /// <summary>A column of leads, <c>name</c>, <c>address</c>, <c>owner</c>, or <c>custom:</c> with the key of an answer.</summary>
    public string Field { get; set; } = "";
    public string? This { get; set; }
    public string? Other { get; set; }
    public bool IsDifferent { get; set; }
    public LeadMergeSide Kept { get; set; }
}

namespace Caidence.Leads.Privacy;

/// <summary>What is kept about one person, and where each value came from.</summary>
public sealed class PersonExportDto
{
    public DateTime ExportedAt { get; set; }

    /// <summary>As the workspace knows them, with what was done and what they agreed to.</summary>
    public LeadDetailDto Person { get; set; } = new();

    /// <summary>Every form they filled: what came, and into which field each answer went.</summary>
    public IReadOnlyList<LeadReceiptDto> Submissions { get; set; } = [];

    /// <summary>What was said about being contacted, and how it is known.</summary>
    public IReadOnlyList<LeadConsentDto> Consents { get; set; } = [];

    public IReadOnlyList<NextSteps.LeadNextStepDto> NextSteps { get; set; } = [];
}

namespace Caidence.Leads.Import;

/// <summary>What a column can be besides an answer of a form: what the product itself keeps, and what Meta's export tells.</summary>
public enum ImportField
{
    Status,
    Score,
    Notes,
    CapturedAt,
    FormId,
    FormName,
    CampaignId,
    AdSetId,
    AdId,
}

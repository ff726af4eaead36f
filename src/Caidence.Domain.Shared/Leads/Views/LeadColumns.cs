namespace Caidence.Leads.Views;

/// <summary>Columns of the list, beside the name, which is always there. Called as the properties of the lead.</summary>
public static class LeadColumns
{
    public static readonly IReadOnlyList<string> All =
    [
        "email", "phone", "company", "jobTitle", "sourcePlatform", "sourceCampaign", "status", "score", "assignedTo", "capturedAt", "contactedAt", "updatedAt", "submissionCount",
    ];

    public static readonly IReadOnlyList<string> Usual = ["email", "phone", "sourcePlatform", "status", "assignedTo", "capturedAt"];
}

using System.Globalization;
using Caidence.Leads;

namespace Caidence.Web.Pages.Leads;

public static class LeadText
{
    /// <summary>What a lead is called where a name is wanted: the name, else what it can be reached by. Null when nothing is known.</summary>
    public static string? Title(this LeadDto lead) => new[]
    {
        lead.FullName, $"{lead.FirstName} {lead.LastName}".Trim(), lead.Email, lead.Phone, lead.Company,
    }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>What stands below the title: the person's place in the world, as far as the title does not say it.</summary>
    public static string Subtitle(this LeadDto lead) => string.Join(
        " · ", new[] { lead.JobTitle, lead.Company }.Where(text => !string.IsNullOrWhiteSpace(text) && text != lead.Title()));

    /// <summary>Of a platform word; literals, so that the build finds the drawings.</summary>
    public static string PlatformIcon(string? platform) => platform switch
    {
        "facebook" => "brand-facebook",
        "instagram" => "brand-instagram",
        "google" => "brand-google",
        "linkedin" => "brand-linkedin",
        "zapier" => "brand-zapier",
        "make" => "topology-star-3",
        "webhook" => "webhook",
        "csv" => "file-type-csv",
        _ => "user-edit",
    };

    /// <summary>What of the plain columns stands in the list.</summary>
    public static string? Value(LeadDto lead, string column) => column switch
    {
        "company" => lead.Company,
        "jobTitle" => lead.JobTitle,
        "sourceCampaign" => lead.SourceCampaign,
        "score" => lead.Score?.ToString(CultureInfo.CurrentCulture),
        "submissionCount" => lead.SubmissionCount.ToString(CultureInfo.CurrentCulture),
        _ => null,
    };

    /// <summary>What a column is sorted by; null where the list cannot be.</summary>
    public static string? SortOf(string column) => column is "sourcePlatform" or "status" or "score" or "capturedAt" or "updatedAt" ? column : null;

    public static string ActivityIcon(LeadActivityType type) => type switch
    {
        LeadActivityType.Captured => "user-plus",
        LeadActivityType.Submission => "forms",
        LeadActivityType.Note => "note",
        LeadActivityType.Email => "mail",
        LeadActivityType.Call => "phone",
        LeadActivityType.StatusChange => "progress-check",
        LeadActivityType.Assignment => "user-share",
        LeadActivityType.AutoResponse => "robot",
        LeadActivityType.Meeting => "users",
        LeadActivityType.Merge => "arrows-join",
        LeadActivityType.Unmerge => "arrows-split-2",
        LeadActivityType.Consent => "shield-check",
        LeadActivityType.NextStep => "calendar-due",
        LeadActivityType.Restored => "arrow-back-up",
        _ => "pencil",
    };

    /// <summary>Text of a mapping rule, which travels as a word: <c>synonym</c>.</summary>
    public static string RuleKey(string rule) => rule.Length == 0 ? "MappingRule:Custom" : $"MappingRule:{char.ToUpperInvariant(rule[0])}{rule[1..]}";
}

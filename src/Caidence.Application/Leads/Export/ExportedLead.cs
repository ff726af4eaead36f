using System.Globalization;
using Caidence.Leads.Import.Reading;

namespace Caidence.Leads.Export;

/// <summary>A lead as its file has it.</summary>
internal sealed class ExportedLead(Lead lead, string? owner, string? source)
{
    /// <summary>Of CSV. The import knows these names.</summary>
    private static readonly (string Heading, Func<ExportedLead, string?> Value)[] Columns =
    [
        ("id", exported => exported.Id.ToString()), ("first_name", exported => exported.FirstName), ("last_name", exported => exported.LastName),
        ("full_name", exported => exported.FullName), ("email", exported => exported.Email), ("phone", exported => exported.Phone),
        ("company", exported => exported.Company), ("job_title", exported => exported.JobTitle), ("linkedin_profile", exported => exported.LinkedinProfile),
        ("street", exported => exported.Street), ("postal_code", exported => exported.PostalCode), ("city", exported => exported.City),
        ("region", exported => exported.Region), ("country", exported => exported.Country), ("status", exported => exported.Status),
        ("score", exported => exported.Score?.ToString(CultureInfo.InvariantCulture)), ("notes", exported => exported.Notes),
        ("captured_at", exported => exported.CapturedAt.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture)),
        ("source_platform", exported => exported.SourcePlatform), ("source_name", exported => exported.SourceName), ("owner", exported => exported.Owner),
        ("campaign_name", exported => exported.Attribution.CampaignName), ("adset_name", exported => exported.Attribution.AdSetName),
        ("ad_name", exported => exported.Attribution.AdName), ("utm_source", exported => exported.Attribution.UtmSource),
        ("utm_medium", exported => exported.Attribution.UtmMedium), ("utm_campaign", exported => exported.Attribution.UtmCampaign),
        ("gclid", exported => exported.Attribution.GoogleClickId), ("fbclid", exported => exported.Attribution.FacebookClickId),
        ("form_id", exported => exported.Attribution.FormId), ("form_name", exported => exported.Attribution.FormName),
        ("campaign_id", exported => exported.Attribution.CampaignId), ("adset_id", exported => exported.Attribution.AdSetId),
        ("ad_id", exported => exported.Attribution.AdId),
    ];

    public Guid Id => lead.Id;
    public string? FirstName => lead.FirstName;
    public string? LastName => lead.LastName;
    public string? FullName => lead.FullName;
    public string? Email => lead.Email;
    public string? Phone => lead.Phone;
    public string? Company => lead.Company;
    public string? JobTitle => lead.JobTitle;
    public string? LinkedinProfile => lead.LinkedinProfile;
    public string? Street => lead.Address?.Street;
    public string? PostalCode => lead.Address?.PostalCode;
    public string? City => lead.Address?.City;
    public string? Region => lead.Address?.Region;
    public string? Country => lead.Address?.Country;
    public string Status => WireWords.Of(lead.Status);
    public int? Score => lead.Score;
    public string? Notes => lead.Notes;
    public DateTime CapturedAt => lead.CapturedAt;
    public string? SourcePlatform => lead.SourcePlatform;
    public string? SourceName => source;
    public string? Owner => owner;
    public Ingestion.LeadAttribution Attribution => lead.Attribution;
    public Dictionary<string, string> CustomFields => lead.CustomFields;

    public static IEnumerable<string> Headings(IEnumerable<string> customKeys) =>
        Columns.Select(column => column.Heading).Concat(customKeys.Select(key => ImportHeadings.CustomPrefix + key));

    public IEnumerable<string?> Cells(IEnumerable<string> customKeys) =>
        Columns.Select(column => column.Value(this)).Concat(customKeys.Select(key => CustomFields.GetValueOrDefault(key)));
}

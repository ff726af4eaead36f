using Caidence.Leads;

namespace Caidence.Web.Pages.Leads;

public static class LeadAttribution
{
    /// <summary>Which advertisement it was, as far as known: text key and value.</summary>
    public static IEnumerable<(string Label, string Value)> Attribution(this LeadDto lead)
    {
        (string Label, string? Value)[] all =
        [
            ("LeadField:sourceCampaign", lead.SourceCampaign),
            ("LeadField:sourceAdSet", lead.SourceAdSet),
            ("LeadField:sourceAd", lead.SourceAd),
            ("Leads:FormId", lead.SourceFormId),
            ("LeadField:utmSource", lead.UtmSource),
            ("LeadField:utmMedium", lead.UtmMedium),
            ("LeadField:utmCampaign", lead.UtmCampaign),
        ];
        return all.Where(line => !string.IsNullOrEmpty(line.Value)).Select(line => (line.Label, line.Value!));
    }
}

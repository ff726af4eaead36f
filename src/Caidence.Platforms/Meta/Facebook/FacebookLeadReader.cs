using Caidence.Leads.Ingestion;

namespace Caidence.Platforms.Meta.Facebook;

internal static class FacebookLeadReader
{
    /// <param name="form">The questions as the person read them; null when the form could not be read.</param>
    public static RawLead Read(FacebookLead lead, FacebookLeadForm? form) => new()
    {
        ProviderLeadId = lead.Id,
        SubmittedAt = MetaTime.Read(lead.CreatedTime),
        IsTest = FacebookTestLead.IsMarked(lead),
        Platform = lead.Platform,
        Answers = [.. (lead.FieldData ?? []).Select(field => Answer(field, form))],
        Consents = [.. (lead.CustomDisclaimerResponses ?? []).Select(response => Consent(response, form))],
        Attribution = new()
        {
            FormId = lead.FormId,
            FormName = form?.Name,
            CampaignId = lead.CampaignId,
            CampaignName = lead.CampaignName,
            AdSetId = lead.AdsetId,
            AdSetName = lead.AdsetName,
            AdId = lead.AdId,
            AdName = lead.AdName,
            IsOrganic = FacebookFlag.Read(lead.IsOrganic),
        },
    };

    private static LeadAnswer Answer(FacebookLead.Field field, FacebookLeadForm? form) =>
        new(field.Name ?? "", form?.LabelOf(field.Name), [.. (field.Values ?? []).OfType<string>()]);

    private static RawConsent Consent(FacebookLead.DisclaimerResponse response, FacebookLeadForm? form)
    {
        var box = form?.CheckboxOf(response.CheckboxKey);
        var isChecked = FacebookFlag.Read(response.IsChecked);

        // A box that was shown ticked, or may have been, proves nothing by still being ticked.
        var given = isChecked == true && box?.StartsEmpty != true ? null : isChecked;
        return new(response.CheckboxKey ?? "", box?.Text, given, response.IsChecked ?? "");
    }
}

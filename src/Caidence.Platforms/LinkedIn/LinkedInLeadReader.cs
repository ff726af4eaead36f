using System.Globalization;
using Caidence.Leads.Ingestion;

namespace Caidence.Platforms.LinkedIn;

internal static class LinkedInLeadReader
{
    public static RawLead Read(LinkedInLead lead, LinkedInLeadForm? form) => new()
    {
        ProviderLeadId = lead.Id,
        SubmittedAt = lead.SubmittedAt is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime : null,
        IsTest = lead.TestLead,
        Answers =
        [
            .. (lead.FormResponse?.Answers ?? []).Select(answer => Answer(answer, form)),
            .. (form?.HiddenFields ?? []).Select(field => new LeadAnswer(field.Name ?? "", Question: null, [field.Value ?? ""])),
        ],
        Consents = [.. (lead.FormResponse?.ConsentResponses ?? []).Select(response => Consent(response, form))],
        Attribution = Attribution(lead, form),
    };

    private static LeadAnswer Answer(FormAnswer answer, LinkedInLeadForm? form)
    {
        var number = answer.QuestionId.ToString(CultureInfo.InvariantCulture);
        if (form?.Find(answer.QuestionId) is not { } question)
        {
            return new($"question_{number}", Question: null, ValuesOf(answer, id => id.ToString(CultureInfo.InvariantCulture)));
        }

        var key = question.PredefinedField ?? question.Name ?? number;
        return new(key, form.WordingOf(question), ValuesOf(answer, id => form.LabelOf(question, id)));
    }

    private static IReadOnlyList<string> ValuesOf(FormAnswer answer, Func<long, string> labelOf) =>
        answer.AnswerDetails?.TextQuestionAnswer?.Answer is { } text
            ? [text]
            : [.. (answer.AnswerDetails?.MultipleChoiceAnswer?.Options ?? []).Select(labelOf)];

    private static RawConsent Consent(ConsentResponse response, LinkedInLeadForm? form) => new(
        response.ConsentId.ToString(CultureInfo.InvariantCulture),
        form?.ConsentText(response.ConsentId),
        response.Accepted,
        response.Accepted switch { true => "true", false => "false", null => "" });

    private static LeadAttribution Attribution(LinkedInLead lead, LinkedInLeadForm? form)
    {
        var campaign = lead.LeadMetadataInfo?.SponsoredLeadMetadataInfo?.Campaign;
        return new()
        {
            FormId = LinkedInUrn.VersionedForm(lead.VersionedLeadGenFormUrn)?.FormId.ToString(CultureInfo.InvariantCulture),
            FormName = form?.Name,
            CampaignId = LinkedInUrn.IdOf(lead.LeadMetadata?.SponsoredLeadMetadata?.Campaign ?? campaign?.Id),
            CampaignName = campaign?.Name,
            AdId = LinkedInUrn.IdOf(lead.AssociatedEntity?.AssociatedCreative),
            UtmSource = Hidden("utm_source"),
            UtmMedium = Hidden("utm_medium"),
            UtmCampaign = Hidden("utm_campaign"),
        };

        string? Hidden(string name) => form?.HiddenFields?.FirstOrDefault(field => field.Name == name)?.Value;
    }
}

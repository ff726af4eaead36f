using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Leads.Sources;

/// <summary>Learns from the last deliveries and tries a mapping on them; changes nothing.</summary>
public sealed class FieldMappingLab(ILeadInboxHistory history, LeadKeysProvider keys, IStringLocalizer<CaidenceResource> text) : ITransientDependency
{
    private const int MaxRecent = 20;

    public async Task<FieldMappingProposalDto> ProposeAsync(LeadSource source)
    {
        var recent = await RecentAsync(source);
        var suggestions = MappingSuggestions.Suggest(recent.Select(delivery => delivery.Lead), FieldMapping.From(source.FieldMapping));

        return new()
        {
            Fields = [.. suggestions.Select(ToDto)],
            Targets = [.. MappingTarget.All.Select(target => target.Name)],
            LearnedFrom = recent.Count,
        };
    }

    public async Task<IReadOnlyList<FieldMappingTrialDto>> TryAsync(LeadSource source, Dictionary<string, string> mapping)
    {
        var regions = new PhoneRegions(Organization: await keys.GetRegionAsync());
        var trial = FieldMapping.From(mapping);

        return [.. (await RecentAsync(source)).Select(delivery => ToTrial(delivery.ReceivedAt, LeadNormaliser.Normalise(delivery.Lead, trial, regions)))];
    }

    private async Task<List<(DateTime ReceivedAt, RawLead Lead)>> RecentAsync(LeadSource source) =>
        [.. (await history.GetRecentPayloadsAsync(source.Id, MaxRecent, CancellationToken.None))
            .Select(inbound => (inbound.ReceivedAt, Lead: inbound.ReadSubmission()))
            .Where(delivery => delivery.Lead is not null)
            .Select(delivery => (delivery.ReceivedAt, delivery.Lead!))];

    private static FieldProposalDto ToDto(MappingSuggestion suggestion) => new()
    {
        Key = suggestion.SenderKey,
        Question = suggestion.Question,
        Sample = suggestion.Samples.Count > 0 ? suggestion.Samples[0] : null,
        Target = suggestion.Target.Name,
        IsMapped = suggestion.Reason == SuggestionReason.Mapping,
    };

    private FieldMappingTrialDto ToTrial(DateTime receivedAt, NormalisedLead lead) => new()
    {
        ReceivedAt = receivedAt,
        FirstName = lead.Name.First,
        LastName = lead.Name.Last,
        Email = lead.Email?.Display,
        Phone = lead.Phone?.E164 ?? lead.Phone?.Raw,
        Company = lead.Company,
        JobTitle = lead.JobTitle,
        CustomFields = lead.CustomFields.ToDictionary(field => field.Key, field => string.Join(", ", field.Values)),
        Remarks = [.. lead.Notes.Select(note => text["NormalisationNote:" + note].Value)],
        IsUsable = lead.HasUsableContact,
    };
}

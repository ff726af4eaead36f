using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

internal static class Submissions
{
    public static RawLead With(params (string Key, string Value)[] answers) =>
        new() { Answers = [.. answers.Select(answer => new LeadAnswer(answer.Key, null, [answer.Value]))] };

    public static FieldMapping Mapping(params (string Key, string Target)[] entries) =>
        FieldMapping.From(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Target)));

    public static NormalisedLead Normalised(params (string Key, string Value)[] answers) => Normalised(FieldMapping.None, answers);

    public static NormalisedLead Normalised(FieldMapping mapping, params (string Key, string Value)[] answers) =>
        LeadNormaliser.Normalise(With(answers), mapping, new(Organization: "DE"));

    public static Dictionary<string, string> Custom(NormalisedLead lead) =>
        lead.CustomFields.ToDictionary(field => field.Key, field => string.Join('|', field.Values));
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Caidence.Core.Json;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Leads;

/// <summary>Explains one submission: what came, what the check said, which rules applied, whom it was merged with.</summary>
public sealed class LeadReceiptReader(IStringLocalizer<CaidenceResource> text) : ITransientDependency
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public LeadReceiptDto Read(LeadSubmission submission, LeadInboxEvent? inbound, IReadOnlyDictionary<Guid, string> sourceNames)
    {
        var came = inbound?.ReadSubmission();
        return new()
        {
            SubmissionId = submission.Id,
            SourceName = submission.SourceId is { } sourceId ? sourceNames.GetValueOrDefault(sourceId) : null,
            SourcePlatform = inbound is null ? null : WireWords.Of(inbound.SourceType),
            ProviderLeadId = submission.ProviderLeadId,
            ReceivedAt = submission.ReceivedAt,
            SubmittedAt = submission.SubmittedAt,
            Verification = VerificationText.Of(submission.Verification, text),
            Payload = PayloadOf(inbound),
            Fields = [.. submission.Fields.Select(field => ToTrace(field, came))],
            Remarks =
            [
                .. submission.Notes.Select(note => text["NormalisationNote:" + note].Value),
                .. submission.Alternates.Select(other => text["LeadAlternate", text[MappingTarget.Of(other.Field).DisplayKey], other.Value].Value),
            ],
            Merge = text["LeadMerge:" + submission.Merge].Value,
        };
    }

    // A thin notification says little; what the platform told when it was asked belongs to what came.
    private static string? PayloadOf(LeadInboxEvent? inbound) =>
        inbound is { Payload: { } notification, Fetched: { } fetched }
            ? $$"""{"notification":{{notification}},"lead":{{JsonSerializer.Serialize(fetched, Readable)}}}"""
            : inbound?.Payload;

    private static LeadFieldTraceDto ToTrace(MappedField field, RawLead? came) => new()
    {
        Key = field.SenderKey,
        Target = field.Target,
        Rule = WireWords.Of(field.Rule),
        Value = came?.Answers.FirstOrDefault(answer => answer.Key == field.SenderKey) is { } answer ? string.Join(", ", answer.Values) : null,
    };
}

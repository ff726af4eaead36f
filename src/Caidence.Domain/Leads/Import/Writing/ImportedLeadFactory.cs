using Caidence.Leads.Import.Reading;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Import.Writing;

/// <summary>Makes new leads from rows, as if nobody of them were known; whether that is so is decided when they are written. Any number of threads.</summary>
public sealed class ImportedLeadFactory(LeadImport import, LeadKeys keys, IGuidGenerator guids)
{
    private static readonly string Platform = WireWords.Of(LeadSourceType.Csv);

    private readonly Dictionary<string, string> _about = new() { ["importId"] = import.Id.ToString(), ["file"] = import.FileName };

    /// <param name="row">Of which it is.</param>
    /// <param name="now">One moment for all rows of a batch: what came together is kept together.</param>
    public ImportedLead Create(ImportedRow row, DateTime now)
    {
        var lead = new Lead(guids.Create(), import.TenantId, row.Extras.CapturedAt ?? now)
        {
            ImportId = import.Id,
            SourcePlatform = Platform,
            Attribution = row.Submission!.Attribution,
            ConcurrencyStamp = guids.Create().ToString("N"),
            CreationTime = now,
            CreatorId = import.CreatorId,
        };
        lead.Begin(LeadMerger.Merge(LeadSnapshot.Nothing, row, DuplicatePolicy.Overwrite), import.Options.OwnerId);

        var captured = new LeadActivity(guids.Create(), lead, LeadActivityType.Captured, description: null, _about) { CreationTime = now, CreatorId = import.CreatorId };
        var submission = row.Submission.ProviderLeadId is not null || row.Submission.Consents.Count > 0
            ? new LeadSubmission(guids.Create(), lead, row.Submission, now)
            : null;

        return new(
            lead, captured, submission,
            submission is null ? [] : [.. row.Submission.Consents.Select(consent => new LeadConsent(guids.Create(), submission, consent))],
            lead.TakeWords(keys));
    }
}

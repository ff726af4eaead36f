using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Leads.Import;

internal static class LeadImportMapper
{
    public static LeadImportDto ToDto(LeadImport import, IReadOnlyDictionary<Guid, string> people, IStringLocalizer<CaidenceResource> texts) => new()
    {
        Id = import.Id,
        FileName = import.FileName,
        FileSize = import.FileSize,
        State = import.State,
        Failure = import.State != LeadImportState.Failed || import.Failure is null ? null
            : texts[import.Failure] is { ResourceNotFound: false } sentence ? sentence.Value : texts["LeadImport:FailedUnexpectedly"].Value,
        Encoding = import.Dialect.Encoding,
        Delimiter = import.Dialect.Delimiter,
        HasHeading = import.Dialect.HasHeading,
        Duplicates = import.Options.Duplicates,
        RowCount = import.Counts.Rows,
        CreatedCount = import.Counts.Created,
        UpdatedCount = import.Counts.Updated,
        SkippedCount = import.Counts.Skipped,
        RefusedCount = import.Counts.Refused,
        RemovedCount = import.Undone.Removed,
        RestoredCount = import.Undone.Restored,
        KeptCount = import.Undone.Kept,
        Progress = import.FileSize == 0 ? 0 : (int)Math.Min(100, import.BytesRead * 100 / import.FileSize),
        CanBeUndone = import.CanBeUndone,
        CreatedAt = import.CreationTime,
        CreatedById = import.CreatorId,
        CreatedByName = import.CreatorId is { } creator ? people.GetValueOrDefault(creator) : null,
        StartedAt = import.StartedAt,
        FinishedAt = import.FinishedAt,
    };
}

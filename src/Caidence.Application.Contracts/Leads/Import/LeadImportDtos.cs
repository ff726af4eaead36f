namespace Caidence.Leads.Import;

/// <summary>One file. Rows = created + updated + skipped + refused.</summary>
public sealed class LeadImportDto : EntityDto<Guid>
{
    public string FileName { get; set; } = "";

    /// <summary>Bytes.</summary>
    public long FileSize { get; set; }
    public LeadImportState State { get; set; }

    /// <summary>A sentence; null unless it has failed.</summary>
    public string? Failure { get; set; }
    public FileEncoding Encoding { get; set; }
    public CsvDelimiter Delimiter { get; set; }
    public bool HasHeading { get; set; }
    public DuplicatePolicy Duplicates { get; set; }
    public int RowCount { get; set; }
    public int CreatedCount { get; set; }
    public int UpdatedCount { get; set; }
    public int SkippedCount { get; set; }
    public int RefusedCount { get; set; }

    /// <summary>By its undo: leads that are gone again.</summary>
    public int RemovedCount { get; set; }

    /// <summary>By its undo: leads that are as they were.</summary>
    public int RestoredCount { get; set; }

    /// <summary>By its undo: leads that were left alone because somebody has worked on them.</summary>
    public int KeptCount { get; set; }

    /// <summary>Per cent of the file.</summary>
    public int Progress { get; set; }
    public bool CanBeUndone { get; set; }
    public DateTime CreatedAt { get; set; }
    public Guid? CreatedById { get; set; }
    public string? CreatedByName { get; set; }
    public DateTime? StartedAt { get; set; }
    public DateTime? FinishedAt { get; set; }
}

public sealed class LeadImportPreviewDto
{
    public FileEncoding Encoding { get; set; }
    public CsvDelimiter Delimiter { get; set; }
    public bool HasHeading { get; set; }
    public IReadOnlyList<LeadImportColumnDto> Columns { get; set; } = [];

    /// <summary>Where a column can go.</summary>
    public IReadOnlyList<string> Targets { get; set; } = [];

    /// <summary>The first ones, good and bad.</summary>
    public IReadOnlyList<LeadImportRowDto> Rows { get; set; } = [];

    /// <summary>How many rows were looked at.</summary>
    public int CheckedCount { get; set; }

    /// <summary>Of these, rows about somebody who is in the workspace already: what becomes of them is up to the duplicate policy.</summary>
    public int KnownCount { get; set; }

    /// <summary>Of these, rows about somebody whom an earlier row of the file brings; the policy holds for them as well.</summary>
    public int RepeatedCount { get; set; }
    public int RefusedCount { get; set; }

    /// <summary>The first bad ones.</summary>
    public IReadOnlyList<LeadImportRowDto> Refusals { get; set; } = [];
}

public sealed class LeadImportColumnDto
{
    public string Heading { get; set; } = "";
    public IReadOnlyList<string> Samples { get; set; } = [];

    /// <summary>A field of the lead in camel case, <c>custom</c> or <c>ignore</c>.</summary>
    public string Target { get; set; } = "";

    /// <summary>Found by the content or the wording, not by the name.</summary>
    public bool IsGuess { get; set; }
}

public sealed class LeadImportRowDto
{
    /// <summary>Where it begins in the file, the first line being 1.</summary>
    public int Line { get; set; }

    /// <summary>Which column is to blame, the first being 1.</summary>
    public int? Column { get; set; }
    public LeadImportRefusal? Refusal { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Company { get; set; }

    /// <summary>As in the file, of a refused row.</summary>
    public IReadOnlyList<string> Cells { get; set; } = [];
}

using Caidence.Leads.Import.Files;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;

namespace Caidence.Leads.Import.Reading;

/// <summary>A row as understood: a person, or a reason why not.</summary>
public sealed record ImportedRow(CsvRow Source)
{
    public LeadImportRefusal? Refusal { get; init; }

    /// <summary>Which column is to blame, the first being 1; null where no single one is.</summary>
    public int? Column { get; init; }
    public NormalisedLead? Submission { get; init; }
    public ImportedExtras Extras { get; init; } = ImportedExtras.None;
    public PersonKeys Person { get; init; } = PersonKeys.Nobody;

    /// <summary>Without what it was read from, which is as much again as the row; for when nobody will ask any more.</summary>
    public ImportedRow WithoutSource() => this with { Source = Source with { Cells = [] }, Submission = Submission is null ? null : Submission with { Explain = static () => [] } };

    public ImportedRow Refuse(LeadImportRefusal reason, int? column = null) => this with { Refusal = reason, Column = column };

    public override string ToString() => $"{nameof(ImportedRow)} {{ {Source.Line} }}";
}

/// <summary>What a form does not ask for.</summary>
public sealed record ImportedExtras(LeadStatus? Status, int? Score, string? Notes, DateTime? CapturedAt)
{
    public static readonly ImportedExtras None = new(null, null, null, null);

    public override string ToString() => nameof(ImportedExtras);
}

namespace Caidence.Leads.Import.Files;

/// <summary>One row of a file, whatever it is worth.</summary>
/// <param name="Line">The physical line on which it begins, the first being 1.</param>
/// <param name="Cells">As read; without those that are too many to be kept.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Why it cannot be understood.</summary>
    public LeadImportRefusal? Problem { get; init; }

    /// <summary>Where, the first column being 1.</summary>
    public int? Column { get; init; }

    public override string ToString() => $"{nameof(CsvRow)} {{ {Line} }}";
}

using Caidence.Leads.Import;

namespace Caidence.Leads.Export;

/// <summary>The filter of the list; sorting and pages do not count.</summary>
public sealed class ExportLeadsInput : GetLeadsInput
{
    public ExportFormat Format { get; set; }

    /// <summary>Of CSV. Spreadsheets of continental Europe want a semicolon.</summary>
    public CsvDelimiter Delimiter { get; set; }
}

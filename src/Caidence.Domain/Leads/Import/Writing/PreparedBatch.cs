using Caidence.Leads.Import.Reading;

namespace Caidence.Leads.Import.Writing;

/// <summary>Rows that are committed together.</summary>
/// <param name="RowsBefore">How many rows of the file come before; the batch fits only there.</param>
/// <param name="BytesRead">How far into the file it reaches.</param>
/// <param name="Rows">In the order of the file.</param>
/// <param name="AllNew">The leads of all rows that could be read, as if nobody of them were known, which is what most batches are.</param>
public sealed record PreparedBatch(int RowsBefore, long BytesRead, IReadOnlyList<PreparedRow> Rows, PreparedLeads AllNew);

/// <param name="Row">As understood.</param>
/// <param name="LeadId">Of the lead that it becomes where nobody is known; null when the row is refused.</param>
public sealed record PreparedRow(ImportedRow Row, Guid? LeadId)
{
    public override string ToString() => Row.ToString();
}

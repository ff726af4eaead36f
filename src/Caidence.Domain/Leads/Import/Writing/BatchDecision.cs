using Caidence.Leads.Import.Reading;

namespace Caidence.Leads.Import.Writing;

/// <summary>What becomes of each row of a batch.</summary>
/// <param name="New">Persons nobody has met.</param>
/// <param name="Known">Rows about somebody who is known, with the lead.</param>
/// <param name="Refused">Rows with their reasons.</param>
public sealed record BatchDecision(
    IReadOnlyList<Guid> New, IReadOnlyList<(Guid LeadId, ImportedRow Row)> Known, IReadOnlyList<ImportedRow> Refused)
{
    /// <param name="rows">Of the batch, in the order of the file.</param>
    /// <param name="persons">Those known so far; whoever is new joins them.</param>
    /// <param name="isErased">Whoever was erased, and has not come back by themselves, does not come back.</param>
    public static BatchDecision Of(IReadOnlyList<PreparedRow> rows, PersonIndex persons, Func<ImportedRow, bool> isErased)
    {
        List<Guid> created = [];
        List<(Guid, ImportedRow)> known = [];
        List<ImportedRow> refused = [];
        foreach (var (row, newId) in rows)
        {
            if (newId is not { } leadId)
            {
                refused.Add(row);
            }
            else if (persons.Find(row) is { } same)
            {
                known.Add((same, row));
                persons.Add(same, row);
            }
            else if (isErased(row))
            {
                refused.Add(row.Refuse(LeadImportRefusal.PersonErased));
            }
            else
            {
                created.Add(leadId);
                persons.Add(leadId, row);
            }
        }

        return new(created, known, refused);
    }
}

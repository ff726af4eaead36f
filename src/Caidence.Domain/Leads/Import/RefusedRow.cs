using Caidence.Leads.Import.Reading;

namespace Caidence.Leads.Import;

/// <summary>A row that was not imported, kept so that it can be mended and sent again.</summary>
public sealed class RefusedRow : Entity<Guid>, IMultiTenant
{
    public RefusedRow(Guid id, LeadImport import, ImportedRow row)
    {
        Id = id;
        TenantId = import.TenantId;
        ImportId = import.Id;
        Line = row.Source.Line;
        Column = row.Column;
        Reason = row.Refusal!.Value;
        Cells = Reason == LeadImportRefusal.PersonErased ? [] : row.Source.Cells;
    }

    private RefusedRow()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid ImportId { get; private set; }

    /// <summary>Where it begins in the file, the first line being 1.</summary>
    public int Line { get; private set; }
    public int? Column { get; private set; }
    public LeadImportRefusal Reason { get; private set; }

    /// <summary>Nothing of somebody who was erased.</summary>
    public IReadOnlyList<string> Cells { get; private set; } = [];

    /// <summary>That a row was refused still counts; whose it was is gone.</summary>
    public void Empty() => Cells = [];
}

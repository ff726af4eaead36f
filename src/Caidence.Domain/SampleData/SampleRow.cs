namespace Caidence.SampleData;

/// <summary>Marks something as loaded to look around, so that it can be told from what people made themselves.</summary>
public sealed class SampleRow : Entity<Guid>, IMultiTenant
{
    /// <param name="id">Of the mark.</param>
    /// <param name="tenantId">Whose it is.</param>
    /// <param name="kind">What is marked.</param>
    /// <param name="rowId">Its id.</param>
    /// <param name="ordinal">Its place among its kind: each exists once, however often it is loaded.</param>
    public SampleRow(Guid id, Guid? tenantId, SampleKind kind, Guid rowId, int ordinal)
    {
        Id = id;
        TenantId = tenantId;
        Kind = kind;
        RowId = rowId;
        Ordinal = ordinal;
    }

    private SampleRow()
    {
    }

    public Guid? TenantId { get; private set; }
    public SampleKind Kind { get; private set; }
    public Guid RowId { get; private set; }
    public int Ordinal { get; private set; }
}

using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.Leads.Import;

/// <summary>Everything that an import writes past the change tracker.</summary>
internal sealed class LeadTables(IModel model)
{
    private readonly List<string> _termColumns = [.. model.FindEntityType(typeof(LeadSearchTerm))!.GetProperties().Select(property => property.Name)];

    public BulkTable Leads { get; } = BulkTable.Of<Lead>(model);
    public BulkTable Activities { get; } = BulkTable.Of<LeadActivity>(model);
    public BulkTable Submissions { get; } = BulkTable.Of<LeadSubmission>(model);
    public BulkTable Consents { get; } = BulkTable.Of<LeadConsent>(model);
    public BulkTable Terms { get; } = BulkTable.Of<LeadSearchTerm>(model);
    public BulkTable RefusedRows { get; } = BulkTable.Of<RefusedRow>(model);

    /// <summary>
    /// In the order of the index, so that each of its pages is met once in a batch. There are dozens for each lead, so their rows are made
    /// last and share what they can.
    /// </summary>
    public IReadOnlyList<object?[]> TermsOf(IEnumerable<(Guid LeadId, Guid? TenantId, long[] Hashes)> leads)
    {
        var (hashAt, leadAt, tenantAt) = (TermColumn(nameof(LeadSearchTerm.Hash)), TermColumn(nameof(LeadSearchTerm.LeadId)), TermColumn(nameof(LeadSearchTerm.TenantId)));
        var rows = new List<(long Hash, object?[] Row)>();
        foreach (var (leadId, tenantId, hashes) in leads)
        {
            object? lead = leadId, tenant = tenantId;
            foreach (var hash in hashes)
            {
                var row = new object?[Terms.Columns.Count];
                (row[hashAt], row[leadAt], row[tenantAt]) = (hash, lead, tenant);
                rows.Add((hash, row));
            }
        }

        rows.Sort((one, other) => one.Hash.CompareTo(other.Hash));
        return rows.ConvertAll(row => row.Row);
    }

    private int TermColumn(string property) => _termColumns.FindIndex(column => column == property);
}

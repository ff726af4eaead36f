using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.Leads.Import;

/// <summary>Everything that an import writes past the change tracker.</summary>
internal sealed class LeadTables(IModel model)
{
    public BulkTable Leads { get; } = BulkTable.Of<Lead>(model);
    public BulkTable Activities { get; } = BulkTable.Of<LeadActivity>(model);
    public BulkTable Submissions { get; } = BulkTable.Of<LeadSubmission>(model);
    public BulkTable Consents { get; } = BulkTable.Of<LeadConsent>(model);
    public BulkTable Terms { get; } = BulkTable.Of<LeadSearchTerm>(model);
    public BulkTable RefusedRows { get; } = BulkTable.Of<RefusedRow>(model);
}

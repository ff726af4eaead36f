namespace Caidence.Leads.Export;

/// <summary>Leads as a file, at <c>/api/v1/leads/export</c>. Importing it again gives the same leads.</summary>
[RemoteService(false)]
public interface ILeadExportsAppService : IApplicationService
{
    /// <summary>Writes all leads that the filter finds, newest first; who did that stands in the audit log.</summary>
    Task ExportAsync(ExportLeadsInput input, Stream output, CancellationToken cancellationToken = default);

    /// <summary>What is kept about one person, a fact a line, as CSV; at <c>/api/v1/leads/{id}/person/csv</c>.</summary>
    Task ExportPersonAsync(Guid id, Stream output);
}

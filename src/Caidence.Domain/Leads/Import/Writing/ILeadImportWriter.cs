using Caidence.Leads.Import.Reading;

namespace Caidence.Leads.Import.Writing;

/// <summary>Writes thousands of leads at once, past the change tracker. Both databases keep the same promises.</summary>
public interface ILeadImportWriter
{
    /// <summary>Encrypts: the expensive half, outside of any transaction and on any thread.</summary>
    PreparedLead Prepare(ImportedLead lead);

    /// <summary>Lays out what is inserted together, once, also on any thread.</summary>
    PreparedLeads Prepare(IReadOnlyList<PreparedLead> leads);

    /// <summary>Everybody in the workspace who may be one of these persons, in the order in which they came.</summary>
    /// <param name="rows">Of a batch.</param>
    /// <param name="sourceIds">Sources whose ids of submissions the file may repeat.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<IReadOnlyList<KnownPerson>> FindPersonsAsync(IReadOnlyList<ImportedRow> rows, IReadOnlyList<Guid> sourceIds, CancellationToken cancellationToken);

    /// <summary>In the current transaction, which then commits without waiting for the disk: the import's progress is counted in it.</summary>
    Task InsertAsync(PreparedLeads leads, CancellationToken cancellationToken);

    /// <summary>In the current transaction.</summary>
    Task InsertAsync(IReadOnlyList<RefusedRow> rows, CancellationToken cancellationToken);
}

/// <summary>A lead as its database wants it.</summary>
public abstract record PreparedLead(Guid LeadId)
{
    public sealed override string ToString() => $"{nameof(PreparedLead)} {{ {LeadId} }}";
}

/// <summary>Leads that are inserted together.</summary>
public abstract record PreparedLeads(int Count);

/// <param name="LeadId">Who.</param>
/// <param name="Keys">By which they are recognised.</param>
/// <param name="ExternalId">Under which the file may name them.</param>
public sealed record KnownPerson(Guid LeadId, Matching.PersonKeys Keys, string? ExternalId = null);

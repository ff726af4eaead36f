using Caidence.Leads.Import.Reading;

namespace Caidence.Leads.Import.Writing;

/// <summary>Writes thousands of leads at once, past the change tracker. Both databases keep the same promises.</summary>
public interface ILeadImportWriter
{
    /// <summary>Encrypts and lays out: the expensive half, outside of any transaction and on any thread. What is returned is inserted once.</summary>
    PreparedLeads Prepare(IReadOnlyList<ImportedLead> leads);

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

/// <summary>Leads that are inserted together, as their database wants them.</summary>
public abstract record PreparedLeads(int Count)
{
    /// <summary>Those of them, with all that is written along with them.</summary>
    public abstract PreparedLeads Only(IReadOnlySet<Guid> leadIds);
}

/// <param name="LeadId">Who.</param>
/// <param name="Keys">By which they are recognised.</param>
/// <param name="ExternalId">Under which the file may name them.</param>
public sealed record KnownPerson(Guid LeadId, Matching.PersonKeys Keys, string? ExternalId = null);

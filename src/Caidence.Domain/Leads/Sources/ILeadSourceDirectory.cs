namespace Caidence.Leads.Sources;

/// <summary>
/// Finds sources for a delivery, whose tenant nobody knows yet. Answers may be two seconds old on other nodes,
/// never on the one where the source was changed.
/// </summary>
public interface ILeadSourceDirectory
{
    /// <exception cref="Ingestion.LeadInboxUnavailableException">The database cannot be asked now.</exception>
    /// <param name="addressHash">See <see cref="LeadSourceCredentials.HashOf"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<LeadSourceSnapshot?> FindByAddressAsync(string addressHash, CancellationToken cancellationToken);

    /// <summary>Every workspace that connected the page.</summary>
    Task<IReadOnlyList<LeadSourceSnapshot>> FindByPageAsync(string pageId, CancellationToken cancellationToken);

    /// <summary>Notes that the source was asked to prove itself; nothing else about it changes.</summary>
    /// <exception cref="Ingestion.LeadInboxUnavailableException">The database cannot be written to now.</exception>
    Task KeepChallengeAsync(Guid sourceId, DateTime at, CancellationToken cancellationToken);

    void Forget();
}

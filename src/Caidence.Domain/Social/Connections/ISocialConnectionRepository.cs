namespace Caidence.Social.Connections;

public interface ISocialConnectionRepository : IRepository<SocialConnection, Guid>
{
    /// <summary>That account of that brand, also when it was disconnected.</summary>
    Task<SocialConnection?> FindAsync(SocialPlatform platform, string platformUserId, Guid? brandId, CancellationToken cancellationToken);

    /// <summary>Of all brands, whoever asks: what a consent's fate concerns.</summary>
    Task<IReadOnlyList<SocialConnection>> GetOfGrantAsync(Guid grantId, CancellationToken cancellationToken);

    /// <summary>
    /// Whether another connection, of whichever brand or workspace, is reached through the same thing at the platform: what is ended
    /// there ends for it, too. Nothing else of it is read.
    /// </summary>
    Task<bool> SharesPageAsync(SocialConnection connection, CancellationToken cancellationToken);

    /// <summary>Connections whose profile is to be read by now, taken for this caller until <paramref name="until"/>.</summary>
    Task<IReadOnlyList<Guid>> TakeDueForSyncAsync(DateTime now, DateTime until, int limit, CancellationToken cancellationToken);
}

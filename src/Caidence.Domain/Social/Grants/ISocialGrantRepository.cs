namespace Caidence.Social.Grants;

public interface ISocialGrantRepository : IRepository<SocialGrant, Guid>
{
    /// <summary>Those to be renewed by now whom nobody renews, the most urgent first.</summary>
    Task<IReadOnlyList<Guid>> GetDueAsync(DateTime now, int limit, CancellationToken cancellationToken);

    /// <summary>Takes one for renewal. Written at once: of two who want it, one gets it, on whichever machine they are.</summary>
    /// <param name="id">Of the grant.</param>
    /// <param name="lease">Who takes it.</param>
    /// <param name="now">A lease that has ended by now is anybody's.</param>
    /// <param name="until">When another may take it, should this one never come back.</param>
    /// <param name="onlyIfDue">Not where another has just renewed it.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    Task<bool> TakeLeaseAsync(Guid id, Guid lease, DateTime now, DateTime until, bool onlyIfDue, CancellationToken cancellationToken);

    /// <summary>As it stands in the database by now, in place of what was read before.</summary>
    Task<SocialGrant> ReadAgainAsync(SocialGrant grant, CancellationToken cancellationToken);

    /// <summary>
    /// Whether another workspace holds a consent of the same person to the same app. Platforms revoke by person and app: that workspace
    /// would lose its accounts. Nothing else of it is read.
    /// </summary>
    Task<bool> IsHeldElsewhereAsync(SocialGrant grant, CancellationToken cancellationToken);
}

namespace Caidence.Social.Connecting;

public interface ISocialConnectAttemptRepository : IRepository<SocialConnectAttempt, Guid>
{
    /// <summary>
    /// Uses up a state: of two callbacks that bring the same one, one gets it. Written at once.
    /// </summary>
    /// <returns>Null if it is unknown, used or too old.</returns>
    Task<SocialConnectAttempt?> TakeReturnAsync(string stateHash, DateTime now, CancellationToken cancellationToken);

    /// <summary>Removes what nobody came back to, with all that it held.</summary>
    Task ForgetAsync(DateTime endedBefore, CancellationToken cancellationToken);
}

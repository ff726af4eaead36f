namespace Caidence.Social.Connections;

/// <summary>What stops working without a connection: lead sources, scheduled posts. Each feature answers for its own.</summary>
public interface IConnectionDependents
{
    Task<IReadOnlyList<ConnectionDependent>> FindAsync(SocialConnection connection, CancellationToken cancellationToken);

    /// <summary>Pauses them, so that nothing is lost; a person starts them again.</summary>
    Task PauseAsync(SocialConnection connection, CancellationToken cancellationToken);
}

/// <param name="Kind">A word for texts: <c>leadSource</c>.</param>
public sealed record ConnectionDependent(string Kind, Guid Id, string Name);

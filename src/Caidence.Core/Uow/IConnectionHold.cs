namespace Caidence.Core.Uow;

/// <summary>
/// Lets the queries of one scope share a connection, opened by the first of them, instead of taking one from the pool for each. Nobody keeps it
/// while something slow is done: writing to a client, asking another company, or working on a connection of one's own.
/// </summary>
public interface IConnectionHold
{
    void Begin();

    /// <summary>Gives the connection back and keeps none from here on; does nothing where none is held.</summary>
    Task ReleaseAsync();
}

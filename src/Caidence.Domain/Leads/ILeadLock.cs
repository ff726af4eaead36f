namespace Caidence.Leads;

/// <summary>
/// Lets one piece of work at a time decide about a person or a submission: others that hold one of the same keys wait until its
/// transaction has ended. What the database's unique indexes cannot say is safe only under it: two persons may share a phone, and an erasure
/// may overtake the lead.
/// </summary>
public interface ILeadLock
{
    /// <param name="keys">Hashes; nulls are nobody's.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task AcquireAsync(IEnumerable<string?> keys, CancellationToken cancellationToken = default);

    /// <summary>
    /// Keeps everybody else of the workspace waiting who wants any key: for work on thousands of persons at once, and on one after the other in one
    /// transaction. Leads share the rows of their words, so whoever waits for one may hold up another.
    /// </summary>
    Task AcquireAllAsync(CancellationToken cancellationToken = default);
}

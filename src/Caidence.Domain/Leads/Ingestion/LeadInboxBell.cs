namespace Caidence.Leads.Ingestion;

/// <summary>Rung when something was put into the inbox by this process, so that its worker need not wait for its next look.</summary>
public sealed class LeadInboxBell : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been rung already and nobody has come yet: once is enough.
        }
    }

    /// <summary>Returns when rung, or after a while anyway.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _rung.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _rung.Dispose();
}

namespace Caidence.Leads.Ingestion;

/// <summary>Empties the inbox, round after round. What a crash left is due again when its lease ends.</summary>
public sealed class LeadInboxWorker(LeadInboxRound round, LeadInboxBell bell) : IPeriodicBackgroundWorker, ITransientDependency
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    public TimeSpan Period => LookEvery;

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            if (await round.RunAsync(cancellationToken) == 0)
            {
                await bell.WaitAsync(LookEvery, cancellationToken);
            }
        }
    }
}

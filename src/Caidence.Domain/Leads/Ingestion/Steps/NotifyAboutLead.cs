namespace Caidence.Leads.Ingestion.Steps;

/// <summary>Tells whoever should act, once per submission; the rows are written with the lead, so a repeat tells nobody twice.</summary>
public sealed class NotifyAboutLead(ILeadNotifier notifier) : ITransientDependency
{
    public async Task<IncomingLead> MembersAsync(IncomingLead incoming, CancellationToken cancellationToken)
    {
        if (!incoming.Lead!.IsTest)
        {
            await notifier.LeadArrivedAsync(incoming.Lead, incoming.Source, incoming.IsNewPerson, cancellationToken);
        }

        return incoming.EndsWith(new LeadIngestionEnding.Done(incoming.Outcome!.Value));
    }
}

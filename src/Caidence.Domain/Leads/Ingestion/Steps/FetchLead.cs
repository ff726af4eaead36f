using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Ingestion.Steps;

/// <summary>Gets the submission: out of the payload, or from the platform where that carries only an id.</summary>
public sealed class FetchLead(IEnumerable<ILeadFeed> feeds, LeadSourceAccess sourceAccess) : ITransientDependency
{
    private static readonly TimeSpan UntilVisible = TimeSpan.FromMinutes(10);

    public async Task<IncomingLead> FromPlatformAsync(IncomingLead lead, CancellationToken cancellationToken)
    {
        if (lead.Event.Kind == InboundEventKind.Lead)
        {
            return lead with { Raw = lead.Event.ReadSubmission() };
        }

        if (await sourceAccess.FindAsync(lead.Source, cancellationToken) is not { } access)
        {
            return lead.Event.IsTest && lead.Event.Kind == InboundEventKind.Notice
                ? lead.EndsWith(new LeadIngestionEnding.Done(LeadEventOutcome.Test))
                : NeedsReconnect(lead, "There is no access that works.");
        }

        var feed = feeds.Single(candidate => candidate.SourceType == lead.Source.SourceType);
        return await feed.FetchAsync(access, lead.Event.ProviderLeadId!, cancellationToken) switch
        {
            LeadFetchOutcome.Fetched(var raw, _) => Keep(lead, raw),
            LeadFetchOutcome.NeedsReconnect(var reason) => NeedsReconnect(lead, reason),
            LeadFetchOutcome.MissingPermission(var permission, _) =>
                lead.EndsWith(new LeadIngestionEnding.NeedsPerson(LeadRefusal.PermissionMissing, permission)),
            // The test button's leads cannot be fetched; that they arrived is all there is to see.
            LeadFetchOutcome.NotFound when lead.Event.IsTest => lead.EndsWith(new LeadIngestionEnding.Done(LeadEventOutcome.Test)),
            LeadFetchOutcome.NotFound(var reason) =>
                lead.EndsWith(new LeadIngestionEnding.TryAgain(LeadRefusal.LeadNotFound, reason, UntilVisible)),
            LeadFetchOutcome.RateLimited(var wait) => lead.EndsWith(new LeadIngestionEnding.Postponed(wait, "The platform asks us to wait.")),
            LeadFetchOutcome.Rejected(var reason) => lead.EndsWith(new LeadIngestionEnding.Parked(LeadRefusal.RejectedByPlatform, reason)),
            LeadFetchOutcome.Transient(var reason) => Outlast(lead, reason),
            var other => Outlast(lead, other.GetType().Name),
        };
    }

    private static IncomingLead Keep(IncomingLead lead, RawLead raw)
    {
        lead.Event.KeepFetched(raw);
        return lead with { Raw = raw };
    }

    // The event is not to blame for a platform that is down, nor for a setting of ours that is wrong.
    private static IncomingLead Outlast(IncomingLead lead, string reason) =>
        lead.EndsWith(new LeadIngestionEnding.TryAgain(null, reason, MaxAttempts: LeadInboxEvent.MaxAttemptsInAnOutage));

    private static IncomingLead NeedsReconnect(IncomingLead lead, string reason) =>
        lead.EndsWith(new LeadIngestionEnding.NeedsPerson(LeadRefusal.ReconnectNeeded, reason));
}

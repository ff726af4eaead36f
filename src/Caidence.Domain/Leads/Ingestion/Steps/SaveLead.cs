using Caidence.Core.Json;

namespace Caidence.Leads.Ingestion.Steps;

public sealed class SaveLead(
    ILeadRepository leads, IRepository<LeadSubmission, Guid> submissions, IRepository<LeadConsent, Guid> consents, IAsyncQueryableExecuter queries,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task<IncomingLead> WriteAsync(IncomingLead incoming, CancellationToken cancellationToken)
    {
        if (incoming.Merge == LeadMergeKind.Test)
        {
            await ForgetEarlierTestsAsync(incoming, cancellationToken);
        }

        var lead = incoming.Lead ?? await leads.InsertAsync(NewLead(incoming), cancellationToken);
        var alternates = lead.Absorb(incoming.Submission!, incoming.Keys!);
        await leads.IndexAsync(lead, incoming.Keys!, cancellationToken);
        if (incoming.IsNewPerson && !lead.IsTest)
        {
            lead.AssignTo(incoming.Source.AutoAssignUserId);
        }

        var submission = await submissions.InsertAsync(
            new(guids.Create(), lead, incoming.Event, incoming.Submission!, incoming.Merge, alternates), cancellationToken);
        foreach (var consent in incoming.Submission!.Consents)
        {
            await consents.InsertAsync(new(guids.Create(), submission, consent), cancellationToken);
        }

        var outcome = lead.IsTest ? LeadEventOutcome.Test : LeadEventOutcome.Stored;
        return incoming with { Lead = lead, Saved = submission, Outcome = outcome };
    }

    private Lead NewLead(IncomingLead incoming) => new(guids.Create(), incoming.Event.TenantId, incoming.Event.OccurredAt ?? incoming.Event.ReceivedAt)
    {
        BrandId = incoming.Source.BrandId,
        SourceId = incoming.Source.Id,
        SourcePlatform = incoming.Raw!.Platform == "ig" ? "instagram" : WireWords.Of(incoming.Source.SourceType),
        Attribution = incoming.Submission!.Attribution,
        IsTest = incoming.Merge == LeadMergeKind.Test,
    };

    // The test button can be pressed all day; what a person wants to see is the last press.
    private async Task ForgetEarlierTestsAsync(IncomingLead incoming, CancellationToken cancellationToken)
    {
        var sourceId = incoming.Source.Id;
        foreach (var earlier in await queries.ToListAsync(leads.Query().Where(lead => lead.IsTest && lead.SourceId == sourceId), cancellationToken))
        {
            await leads.EraseAsync(earlier, cancellationToken);
        }
    }
}

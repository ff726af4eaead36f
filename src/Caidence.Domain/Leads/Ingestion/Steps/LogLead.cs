using Caidence.Core.Json;

namespace Caidence.Leads.Ingestion.Steps;

/// <summary>The first line of the time-line, and one for each further submission.</summary>
public sealed class LogLead(IRepository<LeadActivity, Guid> activities, IGuidGenerator guids) : ITransientDependency
{
    public async Task<IncomingLead> ActivityAsync(IncomingLead incoming, CancellationToken cancellationToken)
    {
        var type = incoming.IsNewPerson ? LeadActivityType.Captured : LeadActivityType.Submission;
        var about = new Dictionary<string, string>
        {
            ["source"] = incoming.Source.Name,
            ["merge"] = WireWords.Of(incoming.Merge),
            ["submissionId"] = incoming.Saved!.Id.ToString(),
        };
        await activities.InsertAsync(new(guids.Create(), incoming.Lead!, type, description: null, about), cancellationToken);

        return incoming;
    }
}

using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;

namespace Caidence.Leads.Ingestion.Steps;

public sealed class NormaliseLead(LeadKeysProvider keysProvider) : ITransientDependency
{
    public async Task<IncomingLead> MapAndCleanAsync(IncomingLead lead, CancellationToken cancellationToken)
    {
        var regions = new PhoneRegions(Organization: await keysProvider.GetRegionAsync());
        var submission = LeadNormaliser.Normalise(lead.Raw!, FieldMapping.From(lead.Source.FieldMapping), regions);
        var keys = await keysProvider.GetAsync();

        return lead with { Submission = submission, Keys = keys, Person = lead.IsTest ? PersonKeys.Nobody : keys.Of(submission) };
    }
}

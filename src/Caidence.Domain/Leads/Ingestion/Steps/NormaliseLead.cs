using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Ingestion.Steps;

public sealed class NormaliseLead(LeadKeysProvider keys) : ITransientDependency
{
    public async Task<IncomingLead> MapAndCleanAsync(IncomingLead lead, CancellationToken cancellationToken)
    {
        var regions = new PhoneRegions(Organization: await keys.GetRegionAsync());
        var submission = LeadNormaliser.Normalise(lead.Raw!, FieldMapping.From(lead.Source.FieldMapping), regions);

        return lead with { Submission = submission, Keys = await keys.GetAsync() };
    }
}

using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Ingestion;

public static class RawLeads
{
    /// <summary>Understands a kept payload of a sender that delivers the whole lead.</summary>
    public static RawLead Read(LeadSourceType sourceType, string payload, string? providerLeadId) =>
        sourceType == LeadSourceType.Google ? GooglePayload.ToRawLead(payload) : GenericPayload.ToRawLead(payload, providerLeadId);
}

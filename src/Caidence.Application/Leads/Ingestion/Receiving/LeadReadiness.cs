using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>
/// Tells a sender who can still mend it that nobody could be reached through a lead. The platforms cannot: theirs is kept and marked.
/// </summary>
public sealed class LeadReadiness : ISingletonDependency
{
    private static readonly Dictionary<string, string> Nobody = new()
    {
        ["email"] = "Neither an e-mail address nor a phone number was found. Send one, or map one of your fields to email or phone.",
    };

    public IReadOnlyDictionary<string, string>? ProblemsOf(InboundEvent inbound, LeadSourceSnapshot source)
    {
        if (source.SourceType is not (LeadSourceType.Zapier or LeadSourceType.Make or LeadSourceType.Webhook))
        {
            return null;
        }

        var raw = RawLeads.Read(source.SourceType, inbound.Payload, inbound.ProviderLeadId);
        return LeadNormaliser.Normalise(raw, FieldMapping.From(source.FieldMapping), new()).HasUsableContact ? null : Nobody;
    }
}

using Caidence.Leads.Sources;

namespace Caidence.Leads.Ingestion.Receiving;

internal static class RefusalWords
{
    public static LeadRefusal ToRefusal(this SignatureRefusal refusal) => refusal switch
    {
        SignatureRefusal.NotConfigured => LeadRefusal.SecretNotConfigured,
        SignatureRefusal.Missing => LeadRefusal.SignatureMissing,
        SignatureRefusal.Malformed => LeadRefusal.SignatureMalformed,
        SignatureRefusal.Stale => LeadRefusal.SignatureStale,
        _ => LeadRefusal.SignatureMismatch,
    };
}

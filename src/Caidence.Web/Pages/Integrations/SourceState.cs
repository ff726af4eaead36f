using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;

namespace Caidence.Web.Pages.Integrations;

public static class SourceState
{
    public static bool NeedsAttention(this LeadSourceDto source) =>
        source.Status is LeadSourceStatus.Error or LeadSourceStatus.Disconnected || source.Books.Waiting > 0 || source.Books.Quarantined > 0;

    /// <summary>Refused at the door for what it was or how it was signed; the reason says all there is to say.</summary>
    public static bool WasTurnedAway(this LeadDeliveryDto delivery) => delivery.Refusal is < LeadRefusal.NoUsableContact;

    public static bool IsListening(this LeadSourceDto source, DateTime now) => source.ListeningUntil > now;
}

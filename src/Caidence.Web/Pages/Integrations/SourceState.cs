using Caidence.Leads.Sources;

namespace Caidence.Web.Pages.Integrations;

public static class SourceState
{
    public static bool NeedsAttention(this LeadSourceDto source) =>
        source.Status is LeadSourceStatus.Error or LeadSourceStatus.Disconnected || source.Books.Waiting > 0 || source.Books.Quarantined > 0;

    public static bool IsListening(this LeadSourceDto source, DateTime now) => source.ListeningUntil > now;
}

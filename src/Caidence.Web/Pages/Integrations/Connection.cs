using Caidence.Leads.Sources;

namespace Caidence.Web.Pages.Integrations;

/// <summary>What the instructions for a sender need to know; the secret only on the one page that shows it.</summary>
public sealed record Connection(LeadSourceDto Source, SourceKind Kind, ShownOnce? Fresh)
{
    /// <summary>Complete where it may be shown; of a secret address only the beginning.</summary>
    public string Address => Fresh?.Address ?? Source.WebhookUrl ?? "";

    public bool IsAddressComplete => !Kind.IsAddressSecret || Fresh is not null;

    public string? Secret => Fresh?.Secret;
}

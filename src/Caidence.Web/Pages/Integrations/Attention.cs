using Caidence.Leads.Sources;

namespace Caidence.Web.Pages.Integrations;

/// <summary>What a source wants of a person; named where it stands among others.</summary>
public sealed record Attention(LeadSourceDto Source, bool IsNamed);

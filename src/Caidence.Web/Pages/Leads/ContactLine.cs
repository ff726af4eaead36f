namespace Caidence.Web.Pages.Leads;

/// <summary>One way to reach a lead, or a fact worth copying.</summary>
public sealed record ContactLine(string Icon, string Label, string? Value, string? Href);

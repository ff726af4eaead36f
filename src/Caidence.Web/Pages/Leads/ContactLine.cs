namespace Caidence.Web.Pages.Leads;

/// <summary>One way to reach a lead, or a fact worth copying.</summary>
/// <param name="Shown">How it is written for reading, where it is copied otherwise.</param>
public sealed record ContactLine(string Icon, string Label, string? Value, string? Href, string? Shown = null);

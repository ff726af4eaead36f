namespace Caidence.Web.Home;

/// <summary>One number of the overview, and where it leads.</summary>
public sealed record HomeStat(string Icon, string Label, long Value, string Address);

namespace Caidence.Leads.Import;

/// <summary>Who goes on with an import, and for how long nobody else does when nothing more is heard of them.</summary>
/// <param name="Holder">Made up anew each time somebody begins.</param>
/// <param name="Duration">From each sign of life on.</param>
public sealed record LeadImportLease(Guid Holder, TimeSpan Duration);

namespace Caidence.Leads.Sources;

/// <summary>Why a delivery was not believed. For the owner of the source; the sender is told nothing but 401.</summary>
[WireWords]
public enum SignatureRefusal
{
    /// <summary>No secret is known for the source: refuse, never accept.</summary>
    NotConfigured,

    Missing,
    Malformed,
    Mismatch,

    /// <summary>Rightly signed, but too long ago or too far ahead.</summary>
    Stale,
}

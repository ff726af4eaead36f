namespace Caidence.Leads.Sources;

[WireWords]
public enum LeadSourceStatus
{
    Active,

    /// <summary>Switched off by a person: deliveries are refused as if the address did not exist.</summary>
    Paused,

    /// <summary>Deliveries are kept, but something about the source needs a person.</summary>
    Error,

    /// <summary>The platform no longer accepts our token: events wait until somebody reconnects.</summary>
    Disconnected,
}

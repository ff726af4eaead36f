using Caidence.Core.Json;

namespace Caidence.Leads.Ingestion;

/// <summary>Where an event of the inbox is.</summary>
[WireWords]
public enum LeadEventState
{
    /// <summary>Due now or at a time; a worker will take it.</summary>
    Pending,

    /// <summary>Needs a person first: the platform wants somebody to reconnect or to grant a permission.</summary>
    Waiting,

    /// <summary>Failed too often; parked until somebody drives it again.</summary>
    Quarantined,

    Done,
}

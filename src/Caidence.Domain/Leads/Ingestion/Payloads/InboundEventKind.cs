namespace Caidence.Leads.Ingestion.Payloads;

public enum InboundEventKind
{
    /// <summary>The whole lead is in the payload.</summary>
    Lead,

    /// <summary>Only an id: the lead has to be fetched.</summary>
    Notice,

    /// <summary>The platform erased the lead, so must we. Can come before the lead, or without it.</summary>
    Erasure,
}

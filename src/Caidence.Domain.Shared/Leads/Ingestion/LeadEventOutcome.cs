using Caidence.Core.Json;

namespace Caidence.Leads.Ingestion;

/// <summary>How an event ended. Per source: received = stored + duplicate + test + refused + orphan, besides what is still under way.</summary>
[WireWords]
public enum LeadEventOutcome
{
    Stored,

    /// <summary>This very delivery had come before.</summary>
    Duplicate,

    /// <summary>Marked as a test by its sender; counts nowhere else.</summary>
    Test,

    Refused,

    /// <summary>Genuine, but about a page, form or account that no source of ours claims.</summary>
    Orphan,

    /// <summary>The platform told us to erase a lead, and we did.</summary>
    Erased,
}

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>One event of a delivery: what becomes one row of the inbox.</summary>
public sealed record InboundEvent
{
    public required InboundEventKind Kind { get; init; }
    public required EventKey Key { get; init; }

    /// <summary>The event as JSON, secrets removed; the reader's <c>ToRawLead</c> understands it again.</summary>
    public required string Payload { get; init; }

    /// <summary>The sender's own mark. A test bypasses deduplication and counts nowhere.</summary>
    public bool IsTest { get; init; }

    public string? ProviderLeadId { get; init; }

    /// <summary>Meta: which page, and by it which sources.</summary>
    public string? PageId { get; init; }

    public string? FormId { get; init; }

    /// <summary>LinkedIn: the ad account or organization; must be the source's own.</summary>
    public string? OwnerUrn { get; init; }

    /// <summary>When it happened (UTC), if the sender says.</summary>
    public DateTime? OccurredAt { get; init; }

    // A record prints its members; the payload is somebody's personal data.
    public override string ToString() => $"{nameof(InboundEvent)} {{ {Kind}, {Key.Value} }}";
}

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>A delivery of a sender that puts the whole lead in the body, in a form of its own choice.</summary>
/// <param name="Body">The raw bytes, decompressed.</param>
/// <param name="Format">What the content type says.</param>
/// <param name="DeliveryId">The <c>webhook-id</c>, or else the <c>Idempotency-Key</c>, if the sender gave one.</param>
/// <param name="ExternalIdKey">The body's field that the source maps to the sender's own id, if it maps one.</param>
public sealed record Delivery(ReadOnlyMemory<byte> Body, PayloadFormat Format, string? DeliveryId = null, string? ExternalIdKey = null);

namespace Caidence.Leads.Ingestion;

/// <summary>
/// Takes what senders deliver: verified over the raw bytes, kept, then answered; the work happens later.
/// No permission guards it: the sender's signature, key or token does.
/// </summary>
public interface ILeadWebhookReceiver
{
    /// <summary>A question of the platform before it delivers (GET).</summary>
    Task<WebhookReply> HandshakeAsync(WebhookRequest request, CancellationToken cancellationToken);

    Task<WebhookReply> ReceiveAsync(WebhookRequest request, CancellationToken cancellationToken);

    /// <summary>The largest body this address takes, in bytes after decompression.</summary>
    int MaxBodySize(WebhookRoute route);
}

/// <summary>The receiver's four addresses.</summary>
public enum WebhookRoute
{
    /// <summary>One for the whole Meta app; routed by page.</summary>
    Meta,

    /// <summary>By the source's public id: Google and LinkedIn.</summary>
    Source,

    /// <summary>By token: Zapier and Make.</summary>
    Zapier,

    /// <summary>By token and signature: everybody's own sender.</summary>
    Generic,
}

/// <param name="Route">Which address was called.</param>
/// <param name="Key">The public id or token of the address; null for Meta.</param>
/// <param name="ContentType">As sent.</param>
/// <param name="Header">Looks a header up, whatever its case.</param>
/// <param name="Query">Looks a query parameter up.</param>
/// <param name="Body">The raw bytes.</param>
/// <param name="RemoteAddress">Of the caller, behind trusted proxies only.</param>
public sealed record WebhookRequest(
    WebhookRoute Route, string? Key, string? ContentType, Func<string, string?> Header, Func<string, string?> Query,
    ReadOnlyMemory<byte> Body, System.Net.IPAddress? RemoteAddress)
{
    /// <summary>Why <see cref="Body"/> is not what was sent, if it is not.</summary>
    public WebhookBodyProblem? BodyProblem { get; init; }
}

public enum WebhookBodyProblem
{
    /// <summary>More than <see cref="ILeadWebhookReceiver.MaxBodySize"/>, after decompression.</summary>
    TooLarge,

    /// <summary>Not compressed as its header says, or in a way nobody here knows.</summary>
    NotDecompressible,
}

/// <param name="StatusCode">As the sender's own rules want it.</param>
/// <param name="ContentType">Null without a body.</param>
/// <param name="Body">Text or JSON.</param>
/// <param name="RetryAfter">Sent as <c>Retry-After</c>, in seconds.</param>
public sealed record WebhookReply(int StatusCode, string? ContentType = null, string? Body = null, TimeSpan? RetryAfter = null);

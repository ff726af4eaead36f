namespace Caidence.PlatformSimulator.Delivery;

/// <summary>A webhook about to be sent.</summary>
public sealed record OutgoingWebhook(string Sender, string Url, string ContentType, byte[] Body, RetryPolicy Retries)
{
    /// <summary>Asked anew for every attempt: some senders stamp and sign each one.</summary>
    public Func<DateTimeOffset, IReadOnlyDictionary<string, string>> Headers { get; init; } = _ => new Dictionary<string, string>();
}

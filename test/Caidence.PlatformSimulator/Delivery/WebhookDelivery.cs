namespace Caidence.PlatformSimulator.Delivery;

/// <summary>One webhook and every attempt to bring it.</summary>
public sealed record WebhookDelivery
{
    public required long Id { get; init; }
    public required string Sender { get; init; }
    public required string Url { get; init; }
    public required string RequestBody { get; init; }
    public DeliveryState State { get; init; }
    public IReadOnlyList<DeliveryAttempt> Attempts { get; init; } = [];
}

public enum DeliveryState
{
    /// <summary>An attempt is under way or planned.</summary>
    Pending,

    Delivered,

    /// <summary>The sender has given up.</summary>
    Failed,
}

/// <param name="Status">Null when there was no answer; <paramref name="Error"/> then says why.</param>
public sealed record DeliveryAttempt(
    DateTimeOffset At,
    IReadOnlyDictionary<string, string> RequestHeaders,
    int? Status,
    IReadOnlyDictionary<string, string>? ResponseHeaders,
    string? ResponseBody,
    string? Error,
    double Milliseconds);

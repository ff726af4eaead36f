using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.YouTube;

/// <summary>An error of Google's APIs. Its first reason decides; the message is free text.</summary>
public sealed record GoogleError(string? Reason, string? Message)
{
    private sealed record Envelope(Content? Error);

    private sealed record Content(string? Message, IReadOnlyList<Detail>? Errors);

    private sealed record Detail(string? Reason);

    public static GoogleError From(string body) =>
        PlatformJson.TryRead<Envelope>(body, JsonSerializerOptions.Web, out var envelope) && envelope!.Error is { } error
            ? new(error.Errors is [var first, ..] ? first.Reason : null, error.Message)
            : new(null, "no readable answer");
}

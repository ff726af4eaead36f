using System.Text.Json;
using System.Text.Json.Serialization;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta;

/// <summary>Graph's error object. Only code and sub-code decide; HTTP status and message text vary.</summary>
public sealed record MetaError(int Code, [property: JsonPropertyName("error_subcode")] int? Subcode, bool IsTransient, string? Message)
{
    /// <param name="ErrorType">Instagram's token endpoint has a shape of its own, and only words in it.</param>
    private sealed record Envelope(MetaError? Error, string? ErrorType, string? ErrorMessage);

    private const int Token = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    /// <summary>Null when the body holds no error; some of Graph's surfaces answer 200 with one.</summary>
    public static MetaError? From(string body) =>
        !PlatformJson.TryRead<Envelope>(body, Json, out var envelope) ? null
        : envelope!.Error ?? (envelope.ErrorType is null ? null : new(Token, null, IsTransient: false, envelope.ErrorMessage));

    public override string ToString() => Subcode is null ? $"Meta {Code}: {Message}" : $"Meta {Code}/{Subcode}: {Message}";
}

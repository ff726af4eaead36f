using Caidence.Platforms.Http;

namespace Caidence.Platforms.Snapchat;

/// <summary>The envelope around every answer, which tells of errors too.</summary>
public sealed record SnapchatError(string? RequestStatus, string? DebugMessage, string? DisplayMessage, string? ErrorCode)
{
    public bool IsSuccess => string.Equals(RequestStatus, "SUCCESS", StringComparison.OrdinalIgnoreCase);

    public string Message => DebugMessage ?? DisplayMessage ?? "no readable answer";

    public static SnapchatError From(string body) =>
        PlatformJson.TryRead<SnapchatError>(body, SnapchatJson.Options, out var error) ? error! : new(null, null, null, null);
}

using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.LinkedIn;

/// <summary>Both of LinkedIn's error shapes: the older with <c>serviceErrorCode</c>, the newer with a word in <c>code</c>.</summary>
public sealed record LinkedInError(string? Code, int? ServiceErrorCode, string? Message)
{
    private static readonly LinkedInError Unreadable = new(null, null, "no readable answer");

    public static LinkedInError From(string body) =>
        PlatformJson.TryRead<LinkedInError>(body, JsonSerializerOptions.Web, out var error) ? error! : Unreadable;
}

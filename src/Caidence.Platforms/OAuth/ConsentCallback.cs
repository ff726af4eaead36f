using Caidence.Platforms.Http;

namespace Caidence.Platforms.OAuth;

/// <summary>What a platform sends somebody back with.</summary>
internal static class ConsentCallback
{
    public static PlatformResult<string> Read(string platform, IReadOnlyDictionary<string, string> query) =>
        query.GetValueOrDefault("error") is { Length: > 0 } error ? Refusal(platform, error, query.GetValueOrDefault("error_description"))
        : query.GetValueOrDefault("code") is { Length: > 0 } code ? PlatformResult.Ok(code)
        : new PlatformFailure(PlatformFailureKind.Permanent, $"{platform} sent neither a code nor a reason.");

    private static PlatformFailure Refusal(string platform, string error, string? description) => error switch
    {
        "access_denied" or "user_cancelled_authorize" => new(PlatformFailureKind.Permission, $"Access was not granted at {platform}."),
        "user_cancelled_login" => new(PlatformFailureKind.Permission, $"The sign-in at {platform} was cancelled."),
        "admin_policy_enforced" or "org_internal" => new(PlatformFailureKind.Unavailable, $"{platform} does not let this account use the app: {error}."),
        "server_error" or "temporarily_unavailable" => new(PlatformFailureKind.Transient, $"{platform} could not answer just now."),
        _ => new(PlatformFailureKind.Configuration, PlatformReason.From($"{platform} refused the request: {description ?? error}", "")),
    };
}

using Caidence.Social.Connectors;

namespace Caidence.Social;

/// <summary>A platform's refusal as one of our codes; the text behind each says what to do next.</summary>
public static class SocialFailures
{
    public static string CodeOf(PlatformFailure failure) => failure.Code ?? failure.Kind switch
    {
        PlatformFailureKind.Reauth => CaidenceErrorCodes.Social.ReconnectNeeded,
        PlatformFailureKind.RateLimited => CaidenceErrorCodes.Social.RateLimited,
        PlatformFailureKind.Transient => CaidenceErrorCodes.Social.PlatformUnreachable,
        _ => CaidenceErrorCodes.Social.PlatformRefused,
    };

    public static BusinessException ToException(this PlatformFailure failure, SocialPlatform platform) =>
        new BusinessException(CodeOf(failure))
            .WithData("Platform", SocialNames.Of(platform))
            .WithData("Reason", failure.Reason)
            .WithData("Minutes", Math.Ceiling((failure.RetryIn ?? TimeSpan.Zero).TotalMinutes));
}

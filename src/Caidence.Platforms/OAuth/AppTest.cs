using Caidence.Core.Security;

namespace Caidence.Platforms.OAuth;

/// <summary>An app is known by its secret when the platform dislikes nothing but the token that nobody ever had.</summary>
internal static class AppTest
{
    public static readonly SecretText NobodysToken = new("caidence-app-test");

    public static PlatformResult<bool> Read(PlatformAnswer answer) => answer switch
    {
        PlatformAnswer.Failed { Failure.Kind: PlatformFailureKind.Reauth } => PlatformResult.Ok(true),
        PlatformAnswer.Failed { Failure.Kind: PlatformFailureKind.Configuration } => PlatformResult.Ok(false),
        PlatformAnswer.Failed failed => failed.Failure,
        _ => new PlatformFailure(PlatformFailureKind.Transient, "The platform's answer made no sense."),
    };
}

using Caidence.Social.Connecting;

namespace Caidence.Social;

/// <summary>The page on which somebody goes on after coming back from a platform. Each names a place on it, or Meta's <c>#_=_</c> would stay in the address.</summary>
public sealed class ConnectGoals : ISingletonDependency
{
    public string After(SocialPlatform platform, ConnectArrivalDto arrival) => arrival.Attempt switch
    {
        null when arrival.ErrorCode == CaidenceErrorCodes.Social.OtherPerson => $"~/social?failed={WireWords.Of(platform)}&isOtherPerson=true#main",
        null => $"~/social?failed={WireWords.Of(platform)}#main",
        { Stage: ConnectStage.Choosing } attempt => $"~/social/choose/{attempt.Id}#main",
        { ReturnTo: ConnectReturn.Onboarding } attempt => $"~/onboarding?attempt={attempt.Id}#main",
        { ConnectionId: { } connectionId, Stage: ConnectStage.Done } => $"~/social/{connectionId}#main",
        var attempt => $"~/social?attempt={attempt.Id}#main",
    };

    public string AfterGuest(ConnectArrivalDto arrival, string? token) =>
        string.IsNullOrEmpty(token) || !token.All(IsOfToken) ? "~/"
        : arrival.Attempt is { } attempt ? $"~/connect/{token}?attempt={attempt.Id}#main"
        : $"~/connect/{token}?failed=true#main";

    private static bool IsOfToken(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}

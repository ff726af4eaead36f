using Caidence.Social.Connecting;

namespace Caidence.Social;

/// <summary>The page on which somebody goes on after coming back from a platform.</summary>
public sealed class ConnectGoals : ISingletonDependency
{
    public string After(SocialPlatform platform, ConnectArrivalDto arrival) => arrival.Attempt switch
    {
        null => $"~/social?failed={WireWords.Of(platform)}",
        { Stage: ConnectStage.Choosing } attempt => $"~/social/choose/{attempt.Id}",
        { ReturnTo: ConnectReturn.Onboarding } attempt => $"~/onboarding?attempt={attempt.Id}",
        { ConnectionId: { } connectionId, Stage: ConnectStage.Done } => $"~/social/{connectionId}",
        var attempt => $"~/social?attempt={attempt.Id}",
    };

    public string AfterGuest(ConnectArrivalDto arrival, string? token) =>
        string.IsNullOrEmpty(token) || !token.All(IsOfToken) ? "~/"
        : arrival.Attempt is { } attempt ? $"~/connect/{token}?attempt={attempt.Id}"
        : $"~/connect/{token}?failed=true";

    private static bool IsOfToken(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}

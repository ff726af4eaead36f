using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.YouTube;

namespace Caidence.PlatformSimulator.Control;

internal static class YouTubeControl
{
    public static void MapYouTubeControl(this IEndpointRouteBuilder control)
    {
        var youTube = control.MapGroup("/youtube");
        youTube.MapGet("", (YouTubeState state, SimulatorClock clock) =>
            new YouTubeOverview([.. state.Channels], state.UnitsUsed(clock.GetUtcNow()), state.DailyUnits));
        youTube.MapPatch("", Change);
        youTube.MapPut("/channels", (YouTubeChannel channel, YouTubeState state) => state.Keep(channel));
        youTube.MapConsents(GoogleTokens.Platform);
    }

    private static void Change(YouTubeChange change, YouTubeState state, ConsentBook book)
    {
        state.DailyUnits = change.DailyUnits ?? state.DailyUnits;
        state.IsInTesting = change.IsInTesting ?? state.IsInTesting;
        state.DemandsSignup = change.DemandsSignup ?? state.DemandsSignup;
        if (change.ClientSecret is { } secret)
        {
            book.Keep(YouTubeSeeds.App with { Secret = secret });
        }
    }
}

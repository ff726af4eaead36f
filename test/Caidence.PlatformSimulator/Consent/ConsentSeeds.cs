using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Snapchat;
using Caidence.PlatformSimulator.YouTube;

namespace Caidence.PlatformSimulator.Consent;

internal static class ConsentSeeds
{
    /// <summary>Caidence's apps at each platform, and nobody's consent.</summary>
    public static void Plant(ConsentBook book)
    {
        book.Reset();
        book.Keep(LinkedInSeeds.App);
        book.Keep(YouTubeSeeds.App);
        book.Keep(SnapchatSeeds.App);
    }
}

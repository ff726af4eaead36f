using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Snapchat;

namespace Caidence.PlatformSimulator.Control;

internal static class SnapchatControl
{
    public static void MapSnapchatControl(this IEndpointRouteBuilder control)
    {
        var snapchat = control.MapGroup("/snapchat");
        snapchat.MapGet("", (SnapchatState state) => state.Organizations);
        snapchat.MapPatch("", Change);
        snapchat.MapPut("/organizations", (SnapchatOrganization organization, SnapchatState state) => state.Keep(organization));
        snapchat.MapConsents(SnapchatTokens.Platform);
    }

    private static void Change(SnapchatChange change, SnapchatState state, ConsentBook book)
    {
        state.IsAllowListed = change.IsAllowListed ?? state.IsAllowListed;
        state.IsThrottled = change.IsThrottled ?? state.IsThrottled;
        state.BrokenAdAccount = change.BrokenAdAccount ?? state.BrokenAdAccount;
        if (change.ClientSecret is { } secret)
        {
            book.Keep(SnapchatSeeds.App with { Secret = secret });
        }
    }
}

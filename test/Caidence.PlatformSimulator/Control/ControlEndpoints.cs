namespace Caidence.PlatformSimulator.Control;

/// <summary>The strings behind the stage, for tests and the start page. README.md lists them.</summary>
internal static class ControlEndpoints
{
    public static void MapControl(this IEndpointRouteBuilder app)
    {
        var control = app.MapGroup("/control");
        control.MapStage();
        control.MapFacebook();
        control.MapMeta();
        control.MapLinkedIn();
        control.MapYouTubeControl();
        control.MapSnapchatControl();
        control.MapOtherSenders();
    }
}

using Caidence.PlatformSimulator.Meta;

namespace Caidence.PlatformSimulator.Control;

internal static class FacebookControl
{
    public static void MapFacebook(this IEndpointRouteBuilder control)
    {
        var facebook = control.MapGroup("/facebook");
        facebook.MapGet("", (MetaState state) => new FacebookState([.. state.Apps], [.. state.Pages], [.. state.Forms], [.. state.Leads]));
        facebook.MapPatch("/apps/{id}", ChangeApp);
        facebook.MapPatch("/pages/{id}", ChangePage);
        facebook.MapPut("/forms", (MetaForm form, MetaState state) => state.Keep(form));
        facebook.MapPost("/leads", FacebookSubmissions.SubmitAsync);
        facebook.MapDelete("/leads/{id}", (string id, MetaState state) => state.RemoveLead(id) ? Results.NoContent() : Results.NotFound());
        facebook.MapPost("/notifications", NotifyAsync);
        facebook.MapPost("/dashboard-test", (FacebookAppChange change, MetaState state, MetaNotifier notifier, SimulatorClock clock) =>
            notifier.SendAsync(Apply(change, state.FindApp(MetaSeeds.AppId)!), MetaChange.DashboardTest(clock.GetUtcNow())));
        facebook.MapPost("/handshake", (FacebookAppChange change, MetaState state, MetaHandshake handshake) =>
            handshake.VerifyAsync(Apply(change, state.FindApp(MetaSeeds.AppId)!)));
    }

    private static IResult ChangeApp(string id, FacebookAppChange change, MetaState state, SimulatorClock clock)
    {
        if (state.FindApp(id) is not { } app)
        {
            return Results.NotFound();
        }

        state.Keep(Apply(change, app) with { Throttle = Throttle(change.ThrottleMinutes, change.ThrottleCode, app.Throttle, clock) });
        return Results.NoContent();
    }

    private static MetaApp Apply(FacebookAppChange change, MetaApp app) => app with
    {
        Secret = change.Secret ?? app.Secret,
        VerifyToken = change.VerifyToken ?? app.VerifyToken,
        CallbackUrl = change.CallbackUrl ?? app.CallbackUrl,
        RequiresProof = change.RequiresProof ?? app.RequiresProof,
    };

    private static void ChangePage(string id, FacebookPageChange change, MetaState state, SimulatorClock clock)
    {
        var page = state.FindPage(id) ?? MetaSeeds.NewPage(id);
        state.Keep(page with
        {
            Name = change.Name ?? page.Name,
            Followers = change.Followers ?? page.Followers,
            Roles = change.Roles ?? page.Roles,
            Token = change.Token ?? page.Token,
            Permissions = change.Permissions ?? page.Permissions,
            SubscribedFields = change.SubscribedFields ?? page.SubscribedFields,
            TokenProblem = change.TokenProblem ?? page.TokenProblem,
            LeadsAccess = change.LeadsAccess ?? page.LeadsAccess,
            Budget = change.CallBudget is { } calls ? new(calls, Used: 0) : page.Budget,
            Throttle = Throttle(change.ThrottleMinutes, change.ThrottleCode, page.Throttle, clock),
        });
    }

    private static MetaThrottle? Throttle(int? minutes, int code, MetaThrottle? current, SimulatorClock clock) => minutes switch
    {
        null => current,
        0 => null,
        { } wait => new(code, clock.GetUtcNow().AddMinutes(wait)),
    };

    private static async Task<IResult> NotifyAsync(FacebookNotification notification, MetaState state, MetaNotifier notifier) =>
        state.FindApp(notification.AppId) is { } app
            ? Results.Ok(await notifier.SendAsync(app, notification.Changes))
            : Results.NotFound();
}

using Caidence.PlatformSimulator.LinkedIn;

namespace Caidence.PlatformSimulator.Control;

internal static class LinkedInControl
{
    public static void MapLinkedIn(this IEndpointRouteBuilder control)
    {
        var linkedIn = control.MapGroup("/linkedin");
        linkedIn.MapGet("", (LinkedInState state) =>
            new LinkedInOverview([.. state.Accounts], [.. state.Forms], [.. state.Leads], [.. state.Webhooks]));
        linkedIn.MapPatch("", ChangeApp);
        linkedIn.MapPatch("/accounts", ChangeAccount);
        linkedIn.MapPut("/forms", (LinkedInForm form, LinkedInState state) => state.Keep(form));
        linkedIn.MapPost("/leads", LinkedInSubmissions.SubmitAsync);
        linkedIn.MapPost("/withdrawals", LinkedInSubmissions.WithdrawAsync);
        linkedIn.MapPost("/validations", ValidateAsync);
    }

    private static void ChangeApp(LinkedInAppChange change, LinkedInState state) =>
        state.ClientSecret = change.ClientSecret ?? state.ClientSecret;

    private static void ChangeAccount(LinkedInAccountChange change, LinkedInState state, SimulatorClock clock)
    {
        var account = state.FindAccount(change.OwnerUrn) ?? LinkedInSeeds.NewAccount(change.OwnerUrn);
        state.Keep(account with
        {
            Token = change.Token ?? account.Token,
            TokenState = change.TokenState ?? account.TokenState,
            LeadAccess = change.LeadAccess ?? account.LeadAccess,
            ThrottledOn = change.Throttled switch
            {
                null => account.ThrottledOn,
                true => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
                false => null,
            },
        });
    }

    // A subscribed address takes the consequences; an unknown one is only asked.
    private static async Task<HandshakeResult> ValidateAsync(
        LinkedInValidation validation, LinkedInState state, LinkedInChallenge challenge)
    {
        state.ClientSecret = validation.ClientSecret ?? state.ClientSecret;
        return state.Webhooks.FirstOrDefault(webhook => webhook.Url == validation.Url) is { } webhook
            ? await challenge.ValidateAsync(webhook)
            : await challenge.AskAsync(validation.Url);
    }
}

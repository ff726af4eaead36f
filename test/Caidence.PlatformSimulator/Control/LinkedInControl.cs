using Caidence.PlatformSimulator.Consent;
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
        linkedIn.MapPatch("/organizations/{id:long}", ChangeOrganization);
        linkedIn.MapConsents(LinkedInTokens.Platform);
        linkedIn.MapPut("/forms", (LinkedInForm form, LinkedInState state) => state.Keep(form));
        linkedIn.MapPost("/leads", LinkedInSubmissions.SubmitAsync);
        linkedIn.MapPost("/withdrawals", LinkedInSubmissions.WithdrawAsync);
        linkedIn.MapPost("/validations", ValidateAsync);
    }

    private static void ChangeApp(LinkedInAppChange change, LinkedInState state, LinkedInDirectory directory, ConsentBook book)
    {
        var app = book.FindApp(LinkedInTokens.Platform, LinkedInSeeds.ClientId)!;
        state.ClientSecret = change.ClientSecret ?? state.ClientSecret;
        book.Keep(app with { Secret = change.ClientSecret ?? app.Secret, Scopes = change.Scopes ?? app.Scopes });
        directory.IsPartner = change.IsPartner ?? directory.IsPartner;
        directory.IsDevelopmentTier = change.IsDevelopmentTier ?? directory.IsDevelopmentTier;
        directory.SpellsOrganizationTarget = change.SpellsOrganizationTarget ?? directory.SpellsOrganizationTarget;
        directory.DailyCalls = change.DailyCalls ?? directory.DailyCalls;
    }

    private static IResult ChangeOrganization(long id, LinkedInOrganizationChange change, LinkedInDirectory directory)
    {
        if ((directory.Find(id) ?? (change.Name is null ? null : LinkedInSeeds.NewOrganization(id))) is not { } organization)
        {
            return Results.NotFound();
        }

        directory.Keep(organization with
        {
            Name = change.Name ?? organization.Name,
            Followers = change.Followers ?? organization.Followers,
            Roles = change.Roles ?? organization.Roles,
        });
        return Results.NoContent();
    }

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

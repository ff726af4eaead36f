using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.Control;

/// <summary>What people do to their consents behind an app's back.</summary>
internal static class ConsentControl
{
    public static void MapConsents(this IEndpointRouteBuilder control, string platform)
    {
        control.MapTokens(platform);
        control.MapPost("/revocations", (ConsentMatter matter, ConsentBook book) =>
            Change(book, Of(platform, matter), token => token with { Problem = token.Problem ?? "revoked" }));
    }

    public static void MapTokens(this IEndpointRouteBuilder control, string platform)
    {
        control.MapGet("/tokens", (ConsentBook book) => book.Tokens.Where(Of(platform, null)).OrderBy(token => token.IssuedAt).Select(Describe));

        control.MapPost("/expirations", (ConsentMatter matter, ConsentBook book, SimulatorClock clock) =>
            Change(book, Of(platform, matter), token => token with { ExpiresAt = clock.GetUtcNow() }));
    }

    private static Func<ConsentToken, bool> Of(string platform, ConsentMatter? matter) => token => token.Grant.App.Platform == platform
        && (matter?.Email is null || token.Grant.Person.Email == matter.Email)
        && (matter?.Kind is null || token.Kind == matter.Kind);

    private static void Change(ConsentBook book, Func<ConsentToken, bool> which, Func<ConsentToken, ConsentToken> change)
    {
        foreach (var token in book.Tokens.Where(which).ToList())
        {
            book.Keep(change(token));
        }
    }

    public static TokenState Describe(ConsentToken token) =>
        new(token.Grant.Person.Email, token.Kind, token.Grant.Scopes, token.Grant.Accounts, token.IssuedAt, token.ExpiresAt, token.Problem);
}

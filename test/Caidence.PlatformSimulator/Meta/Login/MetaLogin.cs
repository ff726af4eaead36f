using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary><c>oauth/access_token</c>: a code for a short-lived token, a short-lived token for a long-lived one.</summary>
internal sealed class MetaLogin(MetaState state, MetaTokens tokens, ConsentBook book, SimulatorClock clock)
{
    private const int CodeExpired = 36007;
    private const int CodeUsed = 36009;
    private const int OtherAddress = 36008;

    public static SimulatedApp AppOf(MetaApp app) => new(MetaTokens.Platform, app.Id, app.Secret);

    public IResult Token(Func<string, string?> parameter)
    {
        if (state.FindApp(parameter("client_id") ?? "") is not { } app)
        {
            return new GraphError(101, "Error validating application. Cannot get application info due to a system error.");
        }

        if (parameter("client_secret") != app.Secret)
        {
            return new GraphError(1, "Error validating client secret.");
        }

        return parameter("grant_type") switch
        {
            "fb_exchange_token" => Extend(app, parameter("fb_exchange_token")),
            null or "" or "authorization_code" => Buy(app, parameter("code"), parameter("redirect_uri")),
            var other => new GraphError(100, $"Invalid grant_type: {other}"),
        };
    }

    private IResult Buy(MetaApp app, string? code, string? redirectUri)
    {
        var verdict = book.Redeem(code, AppOf(app), redirectUri, null, out var grant);

        // The popup of Embedded Signup has no address to go back to, so its code is bought without one; any other code is not.
        if (verdict == CodeVerdict.Good && redirectUri is null && grant!.RedirectUri != MetaPopup.NoAddress)
        {
            return new GraphError(191, "Missing redirect_uri parameter.");
        }

        return verdict switch
        {
            CodeVerdict.Good => Answer(grant!.Scopes.Contains("whatsapp_business_management") ? tokens.GiveSystem(grant) : tokens.GiveUser(grant)),
            CodeVerdict.Used => Refuse("This authorization code has been used.", CodeUsed),
            CodeVerdict.Expired => Refuse("This authorization code has expired.", CodeExpired),
            CodeVerdict.WrongRedirect => Refuse(
                "Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request",
                OtherAddress),
            _ => Refuse("Invalid verification code format.", null),
        };
    }

    private IResult Extend(MetaApp app, string? text)
    {
        if (tokens.Find(text) is not { Kind: MetaTokens.User or MetaTokens.LongLivedUser } token || token.Grant.App.ClientId != app.Id)
        {
            return GraphError.MalformedToken(text ?? "");
        }

        return tokens.RefusalOf(token) ?? Answer(tokens.GiveLongLived(token));
    }

    private IResult Answer(ConsentToken token)
    {
        var body = new JsonObject { ["access_token"] = token.Text, ["token_type"] = "bearer" };
        if (token.ExpiresAt is { } end)
        {
            body["expires_in"] = (long)Math.Round((end - clock.GetUtcNow()).TotalSeconds);
        }

        return new GraphJson(body);
    }

    private static GraphError Refuse(string message, int? subcode) => new(100, message, subcode);
}

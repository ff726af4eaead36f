using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Graph;
using Caidence.PlatformSimulator.Meta.Login;

namespace Caidence.PlatformSimulator.Meta.Instagram;

/// <summary>Tokens of Instagram's own login: an hour, then sixty days, renewed once they are a day old.</summary>
internal sealed class InstagramLogin(MetaState state, MetaTokens tokens, ConsentBook book, SimulatorClock clock)
{
    private static readonly TimeSpan ShortLife = TimeSpan.FromHours(1);
    private static readonly TimeSpan Youngest = TimeSpan.FromDays(1);

    public IResult Buy(IFormCollection form)
    {
        if (state.FindApp(form["client_id"].ToString()) is not { } app || app.Secret != form["client_secret"] || app.Id != MetaSeeds.InstagramAppId)
        {
            return Refuse("Invalid platform app");
        }

        if (form["grant_type"] != "authorization_code")
        {
            return Refuse("Invalid grant_type");
        }

        return book.Redeem(form["code"], MetaLogin.AppOf(app), form["redirect_uri"].ToString(), null, out var grant) switch
        {
            CodeVerdict.Good => Given(book.Issue("IGAA", MetaTokens.Instagram, grant!, ShortLife)),
            CodeVerdict.Used => Refuse("This authorization code has been used"),
            CodeVerdict.Expired => Refuse("This authorization code has expired"),
            CodeVerdict.WrongRedirect => Refuse("Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request"),
            _ => Refuse("Matching code was not found or was already used"),
        };
    }

    public IResult Extend(HttpRequest request)
    {
        var (token, refusal) = Read(request);
        return refusal is not null ? refusal
            : request.Query["grant_type"] != "ig_exchange_token" ? GraphError.BadParameter("grant_type")
            : request.Query["client_secret"] != token!.Grant.App.Secret ? new GraphError(1, "Error validating client secret.")
            : token.Kind != MetaTokens.Instagram ? new GraphError(100, "The access token is not a short-lived one.")
            : LongLived(token);
    }

    public IResult Refresh(HttpRequest request)
    {
        var (token, refusal) = Read(request);
        return refusal is not null ? refusal
            : request.Query["grant_type"] != "ig_refresh_token" ? GraphError.BadParameter("grant_type")
            : token!.Kind != MetaTokens.LongLivedInstagram || clock.GetUtcNow() - token.IssuedAt < Youngest
                ? new GraphError(100, "The access token must be long-lived and at least 24 hours old to be refreshed.")
            : LongLived(token);
    }

    private (ConsentToken? Token, GraphError? Refusal) Read(HttpRequest request) =>
        tokens.Find(GraphCaller.TokenIn(request)) is { Kind: MetaTokens.Instagram or MetaTokens.LongLivedInstagram } token
            ? (token, tokens.RefusalOf(token))
            : (null, new GraphError(190, "Invalid OAuth access token - Cannot parse access token"));

    private GraphJson LongLived(ConsentToken token) => new(new JsonObject
    {
        ["access_token"] = book.Issue("IGAA", MetaTokens.LongLivedInstagram, token.Grant, MetaTokens.LongLife).Text,
        ["token_type"] = "bearer",
        ["expires_in"] = (long)MetaTokens.LongLife.TotalSeconds,
    });

    private static GraphJson Given(ConsentToken token) => new(new JsonObject
    {
        ["access_token"] = token.Text,
        ["user_id"] = long.Parse(token.Grant.Accounts[0], System.Globalization.CultureInfo.InvariantCulture),
        ["permissions"] = string.Join(',', token.Grant.Scopes),
    });

    private static GraphJson Refuse(string message) => new(
        new JsonObject { ["error_type"] = "OAuthException", ["code"] = 400, ["error_message"] = message }, StatusCodes.Status400BadRequest);
}

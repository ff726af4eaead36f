using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Graph;
using Caidence.PlatformSimulator.SignIn;

namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary><c>debug_token</c>: what an app may know of its own tokens.</summary>
internal sealed class MetaDebugToken(MetaState state, MetaTokens tokens)
{
    private static readonly TimeSpan DataAccess = TimeSpan.FromDays(90);

    public IResult Describe(HttpRequest request)
    {
        var (app, refusal) = GraphAppToken.Read(GraphCaller.TokenIn(request), state);
        if (refusal is not null)
        {
            return refusal;
        }

        return tokens.Find(request.Query["input_token"]) is { } token && token.Grant.App.ClientId == app!.Id
            ? new GraphJson(new JsonObject { ["data"] = Describe(token) })
            : new GraphJson(new JsonObject
            {
                ["data"] = new JsonObject
                {
                    ["error"] = new JsonObject { ["code"] = 190, ["message"] = "Invalid OAuth access token." }, ["is_valid"] = false, ["scopes"] = new JsonArray(),
                },
            });
    }

    public static string IdOf(ConsentToken token) =>
        token.Kind == MetaTokens.System ? "122100000000001" : token.Grant.Person.SubjectAt(FacebookLogin.Provider);

    private JsonObject Describe(ConsentToken token)
    {
        var (scopes, accounts) = tokens.PowersOf(token);
        var described = new JsonObject
        {
            ["app_id"] = token.Grant.App.ClientId,
            ["type"] = token.Kind switch { MetaTokens.Page => "PAGE", MetaTokens.System => "SYSTEM_USER", _ => "USER" },
            ["application"] = "Caidence",
            ["is_valid"] = tokens.RefusalOf(token) is null,
            ["expires_at"] = token.ExpiresAt?.ToUnixTimeSeconds() ?? 0,
            ["data_access_expires_at"] = (token.IssuedAt + DataAccess).ToUnixTimeSeconds(),
            ["issued_at"] = token.IssuedAt.ToUnixTimeSeconds(),
            ["user_id"] = IdOf(token),
            ["scopes"] = Texts(scopes),
            ["granular_scopes"] = new JsonArray([.. scopes.Where(scope => scope != MetaScopes.PublicProfile).Select(scope => (JsonNode)new JsonObject
            {
                ["scope"] = scope, ["target_ids"] = Texts(accounts),
            })]),
        };
        if (tokens.RefusalOf(token) is { } error)
        {
            described["error"] = new JsonObject { ["code"] = error.Code, ["message"] = error.Message, ["subcode"] = error.Subcode };
        }

        return described;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Caidence.PlatformSimulator.SignIn;

/// <summary>
/// A provider that speaks OpenID Connect, as Google and LinkedIn do: discovery, consent, code, token, keys and user info below one path.
/// </summary>
internal sealed class OpenIdProvider(string name, string path, SignInGrants grants, SimulatorClock clock)
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly string _keyId = Guid.NewGuid().ToString("N");

    public void Map(IEndpointRouteBuilder app)
    {
        var provider = app.MapGroup(path);
        provider.MapGet("/.well-known/openid-configuration", (HttpRequest request) => Discovery(IssuerAt(request)));
        provider.MapGet("/authorize", (HttpRequest request) => ConsentScreen.Show(name, request));
        provider.MapPost("/authorize", async (HttpRequest request) => ConsentScreen.Answer(await request.ReadFormAsync(), grants));
        provider.MapPost("/token", async (HttpRequest request) => Token(IssuerAt(request), await request.ReadFormAsync(), request.Headers.Authorization));
        provider.MapGet("/keys", Keys);
        provider.MapGet("/userinfo", (HttpRequest request) => UserInfo(request.Headers.Authorization.ToString().Split(' ')[^1]));
    }

    private string IssuerAt(HttpRequest request) => $"{request.Scheme}://{request.Host}{path}";

    private static IResult Discovery(string issuer) => Results.Json(new
    {
        issuer,
        authorization_endpoint = $"{issuer}/authorize",
        token_endpoint = $"{issuer}/token",
        userinfo_endpoint = $"{issuer}/userinfo",
        jwks_uri = $"{issuer}/keys",
        response_types_supported = (string[])["code"],
        response_modes_supported = (string[])["query", "form_post"],
        grant_types_supported = (string[])["authorization_code", "refresh_token"],
        subject_types_supported = (string[])["public"],
        id_token_signing_alg_values_supported = (string[])["RS256"],
        scopes_supported = (string[])["openid", "email", "profile"],
        token_endpoint_auth_methods_supported = (string[])["client_secret_post", "client_secret_basic"],
        code_challenge_methods_supported = (string[])["plain", "S256"],
        claims_supported = (string[])["aud", "email", "email_verified", "exp", "family_name", "given_name", "iat", "iss", "name", "sub"],
    });

    private IResult Token(string issuer, IFormCollection form, string? authorization)
    {
        var clientId = form["client_id"].ToString() is { Length: > 0 } given ? given : BasicName(authorization);
        if (grants.Redeem(form["code"].ToString(), clientId, form["redirect_uri"].ToString(), form["code_verifier"].ToString()) is not { } grant)
        {
            return Results.Json(new { error = "invalid_grant", error_description = "Bad Request" }, statusCode: 400);
        }

        return Results.Json(new
        {
            access_token = grants.GiveToken(grant.Person),
            expires_in = 3599,
            scope = "openid email profile",
            token_type = "Bearer",
            id_token = IdToken(issuer, grant),
        });
    }

    private static string BasicName(string? authorization) => authorization?.StartsWith("Basic ", StringComparison.Ordinal) == true
        ? Uri.UnescapeDataString(Encoding.UTF8.GetString(Convert.FromBase64String(authorization[6..])).Split(':')[0])
        : "";

    private IResult UserInfo(string token) =>
        grants.PersonOf(token) is { } person ? Results.Json(ClaimsOf(person)) : Results.Json(new { error = "invalid_token" }, statusCode: 401);

    private IResult Keys()
    {
        var key = _key.ExportParameters(false);
        return Results.Json(new
        {
            keys = new[]
            {
                new { kty = "RSA", use = "sig", alg = "RS256", kid = _keyId, n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) },
            },
        });
    }

    private string IdToken(string issuer, SignInGrant grant)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>(ClaimsOf(grant.Person))
        {
            ["iss"] = issuer,
            ["aud"] = grant.Request.ClientId,
            ["iat"] = now,
            ["exp"] = now + 3600,
        };
        if (grant.Request.Nonce is { } nonce)
        {
            claims["nonce"] = nonce;
        }

        var signed = $"{Part(new { alg = "RS256", kid = _keyId, typ = "JWT" })}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));

    private Dictionary<string, object> ClaimsOf(SignInPerson person) => new()
    {
        ["sub"] = person.SubjectAt(name),
        ["name"] = person.Name,
        ["given_name"] = person.FirstName,
        ["family_name"] = person.LastName,
        ["email"] = person.Email,
        ["email_verified"] = person.IsEmailVerified,
    };
}

using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Web.OpenIddict;

public abstract class An_authorization_code(CaidenceWebFactory web) : WebTest(web)
{
    private const string Redirect = "http://localhost:4200";
    private const string Verifier = "a-verifier-that-is-long-enough-to-be-taken-43-characters";

    [Fact]
    public async Task Is_given_to_our_own_client_for_whoever_is_signed_in()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var browser = await workspace.OwnerInBrowserAsync();
        var code = await CodeAsync(browser);

        var answer = await ExchangeAsync(code, Verifier);
        var token = await answer.JsonAsync();

        using var client = Installation.Anonymous();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token["access_token"]!.GetValue<string>());
        (await client.GetJsonAsync("/api/account/my-profile"))["email"]!.GetValue<string>().ShouldBe(workspace.OwnerEmail);
        token.ContainsKey("id_token").ShouldBeTrue();
        token.ContainsKey("refresh_token").ShouldBeTrue();
    }

    [Fact]
    public async Task Is_worthless_without_the_verifier_of_whoever_asked()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var browser = await workspace.OwnerInBrowserAsync();

        (await ExchangeAsync(await CodeAsync(browser), "another-verifier-that-is-long-enough-to-be-taken-here")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Works_once()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var browser = await workspace.OwnerInBrowserAsync();
        var code = await CodeAsync(browser);
        await (await ExchangeAsync(code, Verifier)).JsonAsync();

        (await ExchangeAsync(code, Verifier)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Is_not_given_without_a_challenge_nor_for_a_plain_one()
    {
        using var browser = await Browser.SignInAsync(Installation, null, "admin", InstallationSettings.AdminPassword);

        (await browser.GetAsync(Address(null, null))).Headers.Location.ShouldBeNull();
        (await browser.GetAsync(Address(Verifier, "plain"))).Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task Is_never_sent_to_an_address_that_the_client_has_not()
    {
        using var browser = await Browser.SignInAsync(Installation, null, "admin", InstallationSettings.AdminPassword);
        var answer = await browser.GetAsync(Address(Challenge, "S256", "https://evil.example"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task Waits_until_somebody_has_signed_in()
    {
        using var browser = await Browser.OpenAsync(Installation);
        var answer = await browser.GetAsync(Address(Challenge, "S256"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldContain("/Account/Login?returnUrl=%2Fconnect%2Fauthorize");
    }

    private static string Challenge { get; } = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    private static async Task<string> CodeAsync(HttpClient browser)
    {
        var answer = await browser.GetAsync(Address(Challenge, "S256"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.GetLeftPart(UriPartial.Authority).ShouldBe(Redirect);
        var query = QueryHelpers.ParseQuery(answer.Headers.Location.Query);
        query["state"].ToString().ShouldBe("kept");
        return query["code"]!;
    }

    private async Task<HttpResponseMessage> ExchangeAsync(string code, string verifier)
    {
        using var client = Installation.Anonymous();
        return await client.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = "Caidence_App",
            ["redirect_uri"] = Redirect,
            ["code"] = code,
            ["code_verifier"] = verifier,
        }));
    }

    private static string Address(string? challenge, string? method, string redirect = Redirect)
    {
        var parameters = new Dictionary<string, string?>
        {
            ["client_id"] = "Caidence_App",
            ["response_type"] = "code",
            ["scope"] = "Caidence openid offline_access",
            ["redirect_uri"] = redirect,
            ["state"] = "kept",
            ["code_challenge"] = challenge,
            ["code_challenge_method"] = method,
        };

        return QueryHelpers.AddQueryString("/connect/authorize", parameters.Where(parameter => parameter.Value is not null));
    }
}

public sealed class An_authorization_code_on_SQLite(SqliteWeb web) : An_authorization_code(web);

public sealed class An_authorization_code_on_PostgreSQL(PostgreSqlWeb web) : An_authorization_code(web);

using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web.Account;

public abstract class A_cookie_alone(CaidenceWebFactory web) : WebTest(web)
{
    private const string Session = ".AspNetCore.Identity.Application";

    [Theory]
    [InlineData("POST", "/api/v1/leads")]
    [InlineData("PUT", "/api/account/my-profile")]
    [InlineData("DELETE", "/api/account/sessions")]
    [InlineData("POST", "/leads/new")]
    [InlineData("POST", "/members/leave")]
    [InlineData("POST", "/see-as?handler=Begin")]
    [InlineData("POST", "/Account/Workspace")]
    public async Task Changes_nothing_when_another_site_sends_the_request(string method, string address)
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("lured"));
        var visit = await SignInAsync(workspace, new Cookies());

        using var forged = new HttpRequestMessage(new(method), address) { Content = JsonContent.Create(new { email = "forged@example.org" }) };
        (await SendAsync(forged, visit)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await GetAsync("/api/v1/leads", visit)).ShouldContain("\"totalCount\":0");
    }

    [Fact]
    public async Task That_was_planted_becomes_nobody_elses_session()
    {
        var (attacker, victim) = (await Installation.CreateWorkspaceAsync(Unique("planter")), await Installation.CreateWorkspaceAsync(Unique("planted")));
        var planted = await SignInAsync(attacker, new Cookies());

        var theirs = await SignInAsync(victim, new Cookies(planted));

        theirs[Session].ShouldNotBe(planted[Session]);
        (await GetAsync("/api/account/my-profile", theirs)).ShouldContain(victim.OwnerEmail);
        (await GetAsync("/api/account/my-profile", planted)).ShouldNotContain(victim.OwnerEmail);
    }

    [Fact]
    public async Task From_before_signing_in_is_no_session_afterwards()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("fixed"));
        var before = new Cookies();
        await GetAsync("/Account/Login", before);
        var planted = new Cookies(before);

        await SignInAsync(workspace, before);

        (await SendAsync(new(HttpMethod.Get, "/api/account/my-profile"), planted)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<Cookies> SignInAsync(Workspace workspace, Cookies cookies)
    {
        await GetAsync("/api/abp/application-configuration", cookies);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/Account/Login")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Input.UserNameOrEmailAddress"] = workspace.OwnerEmail, ["Input.Password"] = workspace.OwnerPassword }),
            Headers = { { "RequestVerificationToken", Uri.UnescapeDataString(cookies["XSRF-TOKEN"]) } },
        };
        (await SendAsync(request, cookies)).WhereTo().ShouldBe("/");
        return cookies;
    }

    private async Task<string> GetAsync(string address, Cookies cookies) =>
        await (await SendAsync(new(HttpMethod.Get, address), cookies)).Content.ReadAsStringAsync();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, Cookies cookies)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Installation.Address };
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await client.SendAsync(request);
        cookies.Take(answer);
        return answer;
    }

    /// <summary>What a browser has, to be carried elsewhere.</summary>
    private sealed class Cookies : Dictionary<string, string>
    {
        public Cookies()
        {
        }

        public Cookies(Cookies others)
            : base(others)
        {
        }

        public void Take(HttpResponseMessage answer)
        {
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                var (name, value) = cookie.Split(';')[0].Split('=', 2) is [var left, var right] ? (left, right) : (cookie, "");
                this[name] = value;
            }
        }
    }
}

public sealed class A_cookie_alone_on_SQLite(SqliteWeb web) : A_cookie_alone(web);

public sealed class A_cookie_alone_on_PostgreSQL(PostgreSqlWeb web) : A_cookie_alone(web);

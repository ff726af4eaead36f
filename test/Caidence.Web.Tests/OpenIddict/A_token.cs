using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Caidence.Web.OpenIddict;

public abstract class A_token(CaidenceWebFactory web) : WebTest(web)
{
    [Theory]
    [InlineData("header", true)]
    [InlineData("header", false)]
    [InlineData("query", true)]
    [InlineData("form", true)]
    [InlineData("form", false)]
    [InlineData("cookie", false)]
    public async Task Is_of_the_workspace_that_was_named(string where, bool byName)
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        var named = byName ? workspace.Name : workspace.Id.ToString();
        using var client = Installation.Anonymous();
        using var request = Password("admin", workspace.OwnerPassword, where == "form" ? ("__tenant", named) : null);
        request.RequestUri = new($"/connect/token{(where == "query" ? $"?__tenant={named}" : "")}", UriKind.Relative);
        if (where is "header" or "cookie")
        {
            request.Headers.Add(where == "header" ? "__tenant" : "Cookie", where == "header" ? named : $"__tenant={named}");
        }

        var token = await (await client.SendAsync(request)).JsonAsync();

        ClaimsOf(token["access_token"]!)["tenantid"]!.GetValue<Guid>().ShouldBe(workspace.Id);
        ClaimsOf(token["access_token"]!)["role"]!.GetValue<string>().ShouldBe("agency-owner");
    }

    [Fact]
    public async Task Is_found_by_address_where_no_workspace_is_named()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        var token = await Installation.TokenAsync(null, workspace.OwnerEmail, workspace.OwnerPassword);

        ClaimsOf(token)["tenantid"]!.GetValue<Guid>().ShouldBe(workspace.Id);
    }

    [Fact]
    public async Task Is_refused_for_a_wrong_password_without_saying_whose_it_is()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var client = Installation.Anonymous();

        var wrong = await client.SendAsync(Password(workspace.OwnerEmail, "Not-The-Password-1!"));
        var unknown = await client.SendAsync(Password($"nobody@{Unique("nowhere")}.example", "Not-The-Password-1!"));

        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await wrong.Content.ReadAsStringAsync()).ShouldBe(await unknown.Content.ReadAsStringAsync());
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("invalid_grant");
    }

    [Fact]
    public async Task Is_renewed_by_a_refresh_token_that_changes_each_time()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var client = Installation.Anonymous();
        var first = await (await client.SendAsync(Password(workspace.OwnerEmail, workspace.OwnerPassword))).JsonAsync();

        var second = await (await client.SendAsync(Refresh(first))).JsonAsync();

        second["refresh_token"]!.GetValue<string>().ShouldNotBe(first["refresh_token"]!.GetValue<string>());
        ClaimsOf(second["access_token"]!)["tenantid"]!.GetValue<Guid>().ShouldBe(workspace.Id);
    }

    [Fact]
    public async Task Is_not_renewed_once_the_workspace_is_inactive()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var client = Installation.Anonymous();
        var token = await (await client.SendAsync(Password(workspace.OwnerEmail, workspace.OwnerPassword))).JsonAsync();
        using var admin = await Installation.HostAdminAsync();
        await admin.PostAsync($"/api/multi-tenancy/tenants/{workspace.Id}/deactivate", null);

        (await client.SendAsync(Refresh(token))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Stops_working_at_once_when_it_is_revoked()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var owner = await workspace.OwnerAsync();
        (await owner.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var client = Installation.Anonymous();
        await client.PostAsync("/connect/revocat", Form(("client_id", "Caidence_App"), ("token", owner.DefaultRequestHeaders.Authorization!.Parameter!)));

        (await owner.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Opens_nothing_without_the_scope_of_the_API()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var client = Installation.Anonymous();
        var token = await (await client.SendAsync(Password(workspace.OwnerEmail, workspace.OwnerPassword, scope: "openid"))).JsonAsync();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token["access_token"]!.GetValue<string>());

        (await client.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Tells_whose_it_is_as_far_as_its_scopes_go()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var client = Installation.Anonymous();
        var token = await (await client.SendAsync(Password(workspace.OwnerEmail, workspace.OwnerPassword, scope: "openid email"))).JsonAsync();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token["access_token"]!.GetValue<string>());

        var person = await client.GetJsonAsync("/connect/userinfo");

        person["email"]!.GetValue<string>().ShouldBe(workspace.OwnerEmail);
        person["tenantid"]!.GetValue<Guid>().ShouldBe(workspace.Id);
        person.ContainsKey("role").ShouldBeFalse();
    }

    private static HttpRequestMessage Password(
        string userName, string password, (string Name, string Value)? more = null, string scope = "Caidence offline_access openid profile email roles") =>
        new(HttpMethod.Post, "/connect/token")
        {
            Content = Form(
            [
                ("grant_type", "password"), ("client_id", "Caidence_App"), ("scope", scope), ("username", userName), ("password", password),
                .. more is { } field ? new[] { field } : [],
            ]),
        };

    private static HttpRequestMessage Refresh(JsonNode token) => new(HttpMethod.Post, "/connect/token")
    {
        Content = Form(("grant_type", "refresh_token"), ("client_id", "Caidence_App"), ("refresh_token", token["refresh_token"]!.GetValue<string>())),
    };

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static JsonObject ClaimsOf(JsonNode token) => ClaimsOf(token.GetValue<string>());

    private static JsonObject ClaimsOf(string token) =>
        JsonNode.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token.Split('.')[1])))!.AsObject();
}

public sealed class A_token_on_SQLite(SqliteWeb web) : A_token(web);

public sealed class A_token_on_PostgreSQL(PostgreSqlWeb web) : A_token(web);

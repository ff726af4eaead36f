using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.OpenIddict;

public abstract class An_API_client(CaidenceWebFactory web) : WebTest(web)
{
    private const string Clients = "/api/v1/api-clients";

    private Workspace _workspace = null!;
    private HttpClient _owner = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workspace = await Installation.CreateWorkspaceAsync(Unique("automated"));
        _owner = await _workspace.OwnerAsync();
    }

    public override ValueTask DisposeAsync()
    {
        _owner.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task Does_what_it_may_in_its_workspace_and_no_more()
    {
        using var program = await ProgramAsync(await MakeAsync("Caidence.Leads", "Caidence.Leads.Create"));

        await (await program.PostAsJsonAsync("/api/v1/leads", new { email = "ada@example.org" })).JsonAsync();
        (await program.GetAsync("/api/v1/brands")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await _owner.GetJsonAsync("/api/v1/leads"))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Says_when_it_last_called()
    {
        var client = await MakeAsync("Caidence.Leads");
        using var program = await ProgramAsync(client);
        (await ReadAsync(client))["lastUsedAt"].ShouldBeNull();

        await program.GetJsonAsync("/api/v1/leads");

        (await ReadAsync(client))["lastUsedAt"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Loses_a_permission_at_its_next_call()
    {
        var client = await MakeAsync("Caidence.Leads", "Caidence.Brands");
        using var program = await ProgramAsync(client);
        await program.GetJsonAsync("/api/v1/brands");

        var changed = await (await _owner.PutAsJsonAsync($"{Clients}/{client["id"]}", new { name = "Narrow", permissions = new[] { "Caidence.Leads" } })).JsonAsync();

        changed["permissions"]!.AsArray().Select(each => each!.GetValue<string>()).ShouldBe(["Caidence.Leads"]);
        (await program.GetAsync("/api/v1/brands")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Is_shut_out_at_once_when_it_is_revoked()
    {
        var client = await MakeAsync("Caidence.Leads");
        using var program = await ProgramAsync(client);
        await program.GetJsonAsync("/api/v1/leads");

        (await _owner.DeleteAsync($"{Clients}/{client["id"]}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await program.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(client)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await _owner.GetJsonAsync(Clients))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Works_with_its_newest_secret_only()
    {
        var client = await MakeAsync("Caidence.Leads");
        using var program = await ProgramAsync(client);

        var renewed = await (await _owner.PostAsync($"{Clients}/{client["id"]}/renew-secret", null)).JsonAsync();

        (await program.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(client)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var again = await ProgramAsync(renewed);
        await again.GetJsonAsync("/api/v1/leads");
    }

    [Fact]
    public async Task Shows_its_secret_once()
    {
        var client = await MakeAsync("Caidence.Leads");

        (await (await _owner.GetAsync($"{Clients}/{client["id"]}")).Content.ReadAsStringAsync()).ShouldNotContain(client["clientSecret"]!.GetValue<string>());
        (await (await _owner.GetAsync(Clients)).Content.ReadAsStringAsync()).ShouldNotContain("ecret");
    }

    [Theory]
    [InlineData("", "Caidence.Leads", "name")]
    [InlineData("Reader", "Caidence.Unicorns", "permissions")]
    [InlineData("Reader", "Caidence.Tenants", "permissions")]
    public async Task Is_not_made_of_nonsense(string name, string permission, string field)
    {
        var answer = await _owner.PostAsJsonAsync(Clients, new { name, permissions = new[] { permission } });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!;
        error["validationErrors"]![0]!["members"]![0]!.GetValue<string>().ShouldBe(field);
        (await _owner.GetJsonAsync(Clients))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Has_a_name_that_no_other_has()
    {
        await MakeAsync("Caidence.Leads");

        var answer = await _owner.PostAsJsonAsync(Clients, new { name = "READER" });

        (await answer.Content.ReadAsStringAsync()).ShouldContain("Caidence:ApiClientNameTaken");
    }

    [Fact]
    public async Task Gives_its_secret_to_nobody_who_holds_less()
    {
        var client = await MakeAsync("Caidence.Leads.Export");
        using var clerk = await ClerkAsync();

        (await clerk.PostAsync($"{Clients}/{client["id"]}/renew-secret", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var program = await ProgramAsync(client);
    }

    [Fact]
    public async Task Gets_nothing_that_its_maker_does_not_hold()
    {
        using var clerk = await ClerkAsync();

        var answer = await clerk.PostAsJsonAsync(Clients, new { name = "Reader", permissions = new[] { "Caidence.Leads.Export" } });

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await _owner.GetJsonAsync(Clients))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_given_no_token_for_another_workspace()
    {
        var neighbour = await Installation.CreateWorkspaceAsync(Unique("neighbour"));
        using var program = await ProgramAsync(await MakeAsync("Caidence.Leads"));
        program.DefaultRequestHeaders.Add("__tenant", neighbour.Name);

        using var owner = await neighbour.OwnerAsync();
        await (await owner.PostAsJsonAsync("/api/v1/leads", new { email = "theirs@example.org" })).JsonAsync();

        (await (await program.GetAsync("/api/v1/leads")).Content.ReadAsStringAsync()).ShouldNotContain("theirs@example.org");
    }

    /// <summary>Somebody who looks after the settings and may do nothing else.</summary>
    private async Task<HttpClient> ClerkAsync()
    {
        var role = Unique("clerk");
        await (await _owner.PostAsJsonAsync("/api/identity/roles", new { name = role })).JsonAsync();
        (await _owner.PutAsJsonAsync($"/api/permission-management/permissions?providerName=R&providerKey={role}", new
        {
            permissions = new[] { new { name = "Caidence.Settings.Manage", isGranted = true } },
        })).EnsureSuccessStatusCode();
        return await _workspace.MemberAsync(Unique("clara"), role);
    }

    private async Task<JsonObject> MakeAsync(params string[] permissions) =>
        await (await _owner.PostAsJsonAsync(Clients, new { name = "Reader", permissions })).JsonAsync();

    private Task<JsonObject> ReadAsync(JsonObject client) => _owner.GetJsonAsync($"{Clients}/{client["id"]}");

    private async Task<HttpResponseMessage> AskAsync(JsonObject client)
    {
        using var anybody = Installation.Anonymous();
        return await anybody.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["scope"] = "Caidence",
            ["client_id"] = client["clientId"]!.GetValue<string>(),
            ["client_secret"] = client["clientSecret"]!.GetValue<string>(),
        }));
    }

    private async Task<HttpClient> ProgramAsync(JsonObject client)
    {
        var token = await (await AskAsync(client)).JsonAsync();
        var program = Installation.Anonymous();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token["access_token"]!.GetValue<string>());
        return program;
    }
}

public sealed class An_API_client_on_SQLite(SqliteWeb web) : An_API_client(web);

public sealed class An_API_client_on_PostgreSQL(PostgreSqlWeb web) : An_API_client(web);

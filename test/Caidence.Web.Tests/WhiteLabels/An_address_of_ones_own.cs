using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.Web.Account;

namespace Caidence.Web.WhiteLabels;

/// <summary>An agency at acme.caidence.test, and what it must not become: a door for others, or a way into their mails.</summary>
public sealed class An_address_of_ones_own(NamedWeb web) : WebTest(web), IClassFixture<NamedWeb>
{
    private const string Theme = "/white-label/";

    private Workspace _agency = null!;
    private string _name = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _name = Unique("acme");
        _agency = await Installation.CreateWorkspaceAsync(Unique("agency"));
        await Installation.PlanAsync(Unique("White"), _agency, ("Caidence.WhiteLabel", "true"));
        using var owner = await _agency.OwnerAsync();
        (await owner.PutAsJsonAsync("/api/v1/white-label", new { primaryColor = "#0f766e", senderName = "Acme Studio", subdomain = _name })).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Shows_the_sign_in_page_of_the_workspace()
    {
        using var visitor = Installation.Anonymous();

        var page = await PageAsync(visitor, "/Account/Login");

        page.ShouldContain(_agency.Name);
        page.ShouldContain($"{Theme}{_agency.Id}/theme.css");
        page.ShouldNotContain("Caidence<");
        page.ShouldNotContain("/Account/Register");
        page.ShouldNotContain("ExternalLogin");
        var theme = await visitor.SendAsync(At(_name, $"{Theme}{_agency.Id}/theme.css"));
        theme.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await theme.Content.ReadAsStringAsync()).ShouldContain("--cai-primary:#0f766e");
    }

    [Fact]
    public async Task Is_told_to_be_nobodys_where_it_is()
    {
        using var visitor = Installation.Anonymous();

        var answer = await visitor.SendAsync(At("nobody-has-this", "/Account/Login"));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("There is no workspace at this address");
        page.ShouldContain("href=\"http://caidence.test");
        page.ShouldNotContain(_agency.Name);
    }

    [Fact]
    public async Task Lets_its_people_in_and_nobody_elses()
    {
        var other = await Installation.CreateWorkspaceAsync(Unique("elsewhere"));

        (await SignInAsync(_agency)).ShouldBe(1);
        (await SignInAsync(other)).ShouldNotBe(1);
    }

    [Fact]
    public async Task Does_not_believe_a_token_of_another_workspace()
    {
        var other = await Installation.CreateWorkspaceAsync(Unique("elsewhere"));
        using var stranger = await other.OwnerAsync();
        using var program = Installation.Anonymous();

        (await stranger.SendAsync(At(_name, "/api/v1/brands"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await TokenAsync(program, other)).ShouldBeNull();
        program.DefaultRequestHeaders.Authorization = new("Bearer", await TokenAsync(program, _agency));
        (await program.SendAsync(At(_name, "/api/v1/brands"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Puts_out_whoever_brings_the_cookie_of_another_workspace()
    {
        var other = await Installation.CreateWorkspaceAsync(Unique("elsewhere"));
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Installation.Address };
        var cookie = await CookieOfAsync(client, other);

        var request = At(_name, "/leads");
        request.Headers.Add("Cookie", cookie);
        var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldContain("/Account/Login");
        answer.Headers.GetValues("Set-Cookie").ShouldContain(set => set.StartsWith(cookie.Split('=')[0] + "=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_overruled_by_nothing_that_a_request_says()
    {
        var other = await Installation.CreateWorkspaceAsync(Unique("elsewhere"));
        using var visitor = Installation.Anonymous();
        var request = At(_name, $"/Account/Login?__tenant={other.Id}");
        request.Headers.Add("__tenant", other.Name);

        var page = await (await visitor.SendAsync(request)).Content.ReadAsStringAsync();

        page.ShouldContain(_agency.Name);
        page.ShouldNotContain(other.Name);
    }

    [Fact]
    public async Task Is_where_mailed_links_lead_whatever_host_a_request_claims()
    {
        using var visitor = Installation.Anonymous();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/account/send-password-reset-code") { Content = JsonContent.Create(new { email = _agency.OwnerEmail }) };
        request.Headers.Host = "evil.example";
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        (await visitor.SendAsync(request)).EnsureSuccessStatusCode();

        var mail = await Web.MailToAsync(_agency.OwnerEmail);

        mail.From.Mailboxes.Single().Name.ShouldBe("Acme Studio");
        Outbox.LinkIn(mail).Host.ShouldBe($"{_name}.caidence.test");
        Outbox.LinkIn(mail).Port.ShouldBe(Installation.Address.Port);
        mail.HtmlBody!.ShouldContain("#0f766e");
        mail.ToString().ShouldNotContain("evil");
    }

    [Fact]
    public async Task Shows_an_invitation_as_the_workspaces()
    {
        using var owner = await _agency.OwnerAsync();
        var link = (await (await owner.PostAsJsonAsync("/api/v1/invitations/link", new { roleName = "creator" })).JsonAsync())["url"]!.GetValue<string>();
        using var visitor = Installation.Anonymous();

        new Uri(link).Host.ShouldBe($"{_name}.caidence.test");
        (await PageAsync(visitor, new Uri(link).AbsolutePath)).ShouldContain($"{Theme}{_agency.Id}/theme.css");
        (await visitor.GetStringAsync(new Uri(link).AbsolutePath)).ShouldContain($"{Theme}{_agency.Id}/theme.css");
    }

    private async Task<string> PageAsync(HttpClient client, string path)
    {
        var answer = await client.SendAsync(At(_name, path));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private HttpRequestMessage At(string name, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = $"{name}.caidence.test:{Installation.Address.Port}";
        return request;
    }

    private async Task<int> SignInAsync(Workspace workspace)
    {
        using var client = Installation.Anonymous();
        var request = At(_name, "/api/account/login");
        request.Method = HttpMethod.Post;
        request.Content = JsonContent.Create(new { userNameOrEmailAddress = workspace.OwnerEmail, password = workspace.OwnerPassword });
        return (await (await client.SendAsync(request)).JsonAsync())["result"]!.GetValue<int>();
    }

    private async Task<string?> TokenAsync(HttpClient client, Workspace workspace)
    {
        var request = At(_name, "/connect/token");
        request.Method = HttpMethod.Post;
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password", ["client_id"] = "Caidence_App", ["username"] = workspace.OwnerEmail, ["password"] = workspace.OwnerPassword, ["scope"] = "Caidence",
        });
        var answer = await (await client.SendAsync(request)).Content.ReadAsStringAsync();
        return JsonNode.Parse(answer)!["access_token"]?.GetValue<string>();
    }

    private static async Task<string> CookieOfAsync(HttpClient client, Workspace workspace)
    {
        var answer = await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = workspace.OwnerEmail, password = workspace.OwnerPassword });
        return answer.Headers.GetValues("Set-Cookie").Single(set => set.Contains("Identity.Application", StringComparison.Ordinal)).Split(';')[0];
    }
}

/// <summary>Reached by a name, as in production; the tests' own address is a number.</summary>
public sealed class NamedWeb : SqliteWeb
{
    protected override void Configure(Dictionary<string, string> settings) => settings["App:SelfUrl"] = $"http://caidence.test:{Settings.Address.Port}";
}

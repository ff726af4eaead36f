using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.Hosting;

public sealed class Mails_through_a_server_of_ones_own(SqliteWeb web) : WebTest(web)
{
    [Fact]
    public async Task Arrive_there_under_the_workspaces_address()
    {
        using var server = new SmtpStub();
        var workspace = await Web.WorkspaceAsync("mailing");
        using var owner = await workspace.OwnerAsync();
        await SetAsync(owner, "127.0.0.1", server.Port, SmtpStub.Password);

        (await owner.PostAsJsonAsync("/api/setting-management/emailing/send-test-email", TestMail)).EnsureSuccessStatusCode();
        using var stranger = Installation.Anonymous();
        stranger.DefaultRequestHeaders.Add("__tenant", workspace.Name);
        (await stranger.PostAsJsonAsync("/api/account/send-password-reset-code", new { email = workspace.OwnerEmail })).EnsureSuccessStatusCode();
        await Eventually.BecomesTrueAsync(() => Task.FromResult(server.Mails.Count == 2), "both mails are there");

        server.Mails[0].ShouldContain("From: Mailing <me@mailing.example>");
        server.Mails[0].ShouldContain("To: you@mailing.example");
        server.Mails[1].ShouldContain("From: Mailing <hello@mailing.example>");
        server.Mails[1].ShouldContain("/Account/ResetPassword");
    }

    [Theory]
    [InlineData("Caidence:MailServerLoginRefused", "127.0.0.1", true)]
    [InlineData("Caidence:MailServerUnreachable", "127.0.0.1", false)]
    [InlineData("Caidence:MailServerUnreachable", "nowhere.invalid", true)]
    public async Task Fail_with_what_to_look_at(string code, string host, bool isThere)
    {
        using var server = new SmtpStub();
        using var owner = await (await Web.WorkspaceAsync(Unique("failing"))).OwnerAsync();
        await SetAsync(owner, host, isThere ? server.Port : FreePort.Take(), "wrong");

        (await RefusalAsync(owner)).ShouldBe(code);
    }

    private static object TestMail { get; } = new { senderEmailAddress = "me@mailing.example", targetEmailAddress = "you@mailing.example", subject = "Test", body = "It works." };

    internal static async Task SetAsync(HttpClient owner, string host, int port, string password) =>
        (await owner.PostAsJsonAsync("/api/setting-management/emailing", new
        {
            smtpHost = host,
            smtpPort = port,
            smtpUserName = SmtpStub.UserName,
            smtpPassword = password,
            defaultFromAddress = "hello@mailing.example",
            defaultFromDisplayName = "Mailing",
        })).EnsureSuccessStatusCode();

    internal static async Task<string?> RefusalAsync(HttpClient owner)
    {
        using var answer = await owner.PostAsJsonAsync("/api/setting-management/emailing/send-test-email", TestMail);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!["code"]?.GetValue<string>();
    }
}

/// <summary>As in Production: a workspace's server is one that everybody can reach.</summary>
public sealed class A_mail_server_inside_our_own_network(PublicMailWeb web) : WebTest(web), IClassFixture<PublicMailWeb>
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("10.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("fd00::1")]
    public async Task Is_nothing_a_workspace_gets_us_to_talk_to(string host)
    {
        using var server = new SmtpStub();
        using var owner = await (await Web.WorkspaceAsync("confined")).OwnerAsync();
        await Mails_through_a_server_of_ones_own.SetAsync(owner, host, server.Port, SmtpStub.Password);

        (await Mails_through_a_server_of_ones_own.RefusalAsync(owner)).ShouldBe("Caidence:MailServerIsPrivate");
        server.Mails.ShouldBeEmpty();
    }
}

public sealed class PublicMailWeb : SqliteWeb
{
    protected override void Configure(Dictionary<string, string> settings) => settings["Mail:PrivateServers"] = "false";
}

using System.Net;
using System.Net.Http.Json;
using Caidence.Web.Account;

namespace Caidence.Web.Hosting;

/// <summary>The button of the page that says whether a mail server works.</summary>
public sealed class Trying_out_a_mail_server(SqliteWeb web) : WebTest(web)
{
    private const string Button = "Send a test message to me";

    [Fact]
    public async Task Sends_a_mail_to_whoever_presses_it()
    {
        using var server = new SmtpStub();
        var workspace = await Web.WorkspaceAsync("trying");
        using var owner = await workspace.OwnerInBrowserAsync();
        await Mails_through_a_server_of_ones_own.SetAsync(owner, "127.0.0.1", server.Port, SmtpStub.Password);
        (await PageAsync(owner)).ShouldContain(Button);

        (await PressAsync(owner)).ShouldContain($"A test message is on its way to {workspace.OwnerEmail}.");

        await Eventually.BecomesTrueAsync(() => Task.FromResult(server.Mails.Count == 1), "the mail is there");
        server.Mails[0].ShouldContain($"To: {workspace.OwnerEmail}");
        server.Mails[0].ShouldContain("From: Mailing <hello@mailing.example>");
    }

    [Theory]
    [InlineData("127.0.0.1", "wrong", "The mail server does not take this user name and password.")]
    [InlineData("nowhere.invalid", SmtpStub.Password, "The mail server does not answer at this host and port, or not in the way that was asked for.")]
    public async Task Says_in_a_sentence_what_is_wrong(string host, string password, string sentence)
    {
        using var server = new SmtpStub();
        using var owner = await (await Web.WorkspaceAsync(Unique("trying-wrong"))).OwnerInBrowserAsync();
        await Mails_through_a_server_of_ones_own.SetAsync(owner, host, server.Port, password);

        (await PressAsync(owner)).ShouldContain(sentence);

        server.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_offered_where_there_is_nothing_to_try()
    {
        using var owner = await (await Web.WorkspaceAsync(Unique("trying-nothing"))).OwnerInBrowserAsync();

        (await PageAsync(owner)).ShouldNotContain(Button);

        (await PressAsync(owner)).ShouldContain("This workspace has no mail server of its own yet. Set one first, then send the test.");
    }

    [Fact]
    public async Task Leaves_the_mail_in_the_folder_where_the_installation_has_no_server()
    {
        var address = $"{Unique("admin")}@host.example";
        using var admin = await Installation.HostAdminAsync();

        (await admin.PostAsJsonAsync(
            "/api/setting-management/emailing/send-test-email", new { senderEmailAddress = "me@host.example", targetEmailAddress = address, subject = "Test", body = "It works." }))
            .EnsureSuccessStatusCode();

        var outbox = Path.Combine(Web.Settings.DataFolder, "mails");
        await Eventually.BecomesTrueAsync(async () => await AnyAsync(outbox, $"To: {address}"), "the mail was written");
    }

    private static async Task<bool> AnyAsync(string outbox, string line)
    {
        foreach (var file in Directory.Exists(outbox) ? Directory.EnumerateFiles(outbox, "*.eml") : [])
        {
            if ((await File.ReadAllTextAsync(file)).Contains(line, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<string> PageAsync(HttpClient owner) => WebUtility.HtmlDecode(await owner.GetStringAsync("/settings/mail"));

    /// <returns>The page that follows.</returns>
    private static async Task<string> PressAsync(HttpClient owner)
    {
        (await owner.SubmitAsync("/settings/mail?handler=Test")).WhereTo().ShouldBe("/settings/mail");
        return await PageAsync(owner);
    }
}

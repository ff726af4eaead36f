using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web.Account;

public abstract class Changing_ones_address(CaidenceWebFactory web) : WebTest(web)
{
    private const string Page = "/Account/ChangeEmail";

    private readonly string _wanted = $"{Unique("new")}@example.org";
    private Workspace _workspace = null!;
    private HttpClient _leo = null!;

    private string Old => $"leo@{_workspace.Name}.example";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workspace = await Installation.CreateWorkspaceAsync(Unique("moving"));
        _leo = await _workspace.MemberInBrowserAsync("leo", "agency-member");
    }

    public override ValueTask DisposeAsync()
    {
        _leo.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task Counts_once_its_mail_has_been_answered()
    {
        (await AskAsync(_wanted)).ShouldBe(HttpStatusCode.OK);
        (await ProfileAsync()).ShouldBe((Old, _wanted));
        var link = Outbox.LinkIn(await Web.MailToAsync(_wanted));
        (await Web.MailToAsync(Old)).Subject.ShouldBe("Your address is about to change");
        await _leo.GetAsync(link.PathAndQuery);
        (await ProfileAsync()).ShouldBe((Old, _wanted), "mail programs look at links");

        (await _leo.SubmitAsync(Page, ("Token", TokenOf(link)))).WhereTo().ShouldBe("/Account/Manage");

        (await ProfileAsync()).ShouldBe((_wanted, null));
        using var again = await Browser.OpenAsync(Installation);
        (await again.SignInOnPageAsync(_wanted, Workspace.MemberPassword)).WhereTo().ShouldBe("/");
    }

    [Fact]
    public async Task Is_done_by_the_newest_mail_only_and_once()
    {
        await AskAsync(_wanted);
        var first = Outbox.LinkIn(await Web.MailToAsync(_wanted));
        var better = $"{Unique("better")}@example.org";
        await AskAsync(better);
        var second = Outbox.LinkIn(await Web.MailToAsync(better));

        (await AnswerAsync(first)).ShouldBe(HttpStatusCode.Forbidden);
        (await AnswerAsync(second)).ShouldBe(HttpStatusCode.NoContent);
        (await AnswerAsync(second)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Ends_the_sessions_at_other_browsers()
    {
        using var other = await Browser.SignInAsync(Installation, _workspace.Name, "leo", Workspace.MemberPassword);
        await AskAsync(_wanted);
        (await other.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK, "nothing has changed yet");

        await AnswerAsync(Outbox.LinkIn(await Web.MailToAsync(_wanted)));

        (await other.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await _leo.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_refused_where_a_colleague_has_it()
    {
        (await AskAsync(_workspace.OwnerEmail)).ShouldBe(HttpStatusCode.BadRequest);

        (await ProfileAsync()).ShouldBe((Old, null));
    }

    private async Task<HttpStatusCode> AskAsync(string email)
    {
        var profile = await _leo.GetJsonAsync("/api/account/my-profile");
        var answer = await _leo.PutAsJsonAsync("/api/account/my-profile", new { userName = profile["userName"], email, name = "Leo", concurrencyStamp = profile["concurrencyStamp"] });
        return answer.StatusCode;
    }

    private async Task<(string Email, string? Pending)> ProfileAsync()
    {
        var profile = await _leo.GetJsonAsync("/api/account/my-profile");
        return (profile["email"]!.GetValue<string>(), profile["pendingEmail"]?.GetValue<string>());
    }

    private async Task<HttpStatusCode> AnswerAsync(Uri link) =>
        (await _leo.PostAsJsonAsync("/api/account/change-email", new { token = TokenOf(link) })).StatusCode;

    private static string TokenOf(Uri link) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(link.Query)["token"]!;
}

public sealed class Changing_ones_address_on_SQLite(SqliteWeb web) : Changing_ones_address(web);

public sealed class Changing_ones_address_on_PostgreSQL(PostgreSqlWeb web) : Changing_ones_address(web);

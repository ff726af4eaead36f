using System.Net;
using System.Net.Http.Json;
using Caidence.Core.AspNetCore.Uow;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Web.Account;

public abstract class Signing_in_with_another_provider(CaidenceWebFactory web) : WebTest(web)
{
    private const string Link = "/Account/LinkLogin";

    private readonly string _email = $"{Unique("ana")}@example.com";

    public static TheoryData<string> Providers => ["Google", "Facebook", "LinkedIn"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Opens_the_account_that_was_linked_to_it(string provider)
    {
        var workspace = await WorkspaceAsync();
        using (var owner = await workspace.OwnerInBrowserAsync())
        {
            (await owner.ContinueWithAsync(provider, _email, link: true)).WhereTo().ShouldBe("/Account/Manage/Security");
            (await LinkedAsync(owner)).ShouldBe([provider]);
        }

        using var browser = await Browser.OpenAsync(Installation);
        (await browser.ContinueWithAsync(provider, _email)).WhereTo().ShouldBe("/");

        (await WhoAsync(browser)).ShouldBe(workspace.OwnerEmail);
    }

    [Fact]
    public async Task Opens_no_account_that_an_admin_has_locked()
    {
        var workspace = await WorkspaceAsync();
        var name = Unique("leaver");
        using var leaver = await workspace.MemberInBrowserAsync(name, "agency-member");
        (await leaver.ContinueWithAsync("Google", _email, link: true)).WhereTo().ShouldBe("/Account/Manage/Security");
        using var owner = await workspace.OwnerAsync();
        var id = (await owner.GetJsonAsync($"/api/identity/users/by-username/{name}"))["id"]!.GetValue<Guid>();

        (await owner.PutAsync($"/api/identity/users/{id}/lock", null)).EnsureSuccessStatusCode();

        using var browser = await Browser.OpenAsync(Installation);
        (await browser.ContinueWithAsync("Google", _email)).WhereTo().ShouldBe("/Account/LockedOut?ByAdmin=True");
    }

    [Fact]
    public async Task Leads_on_to_no_account_that_an_admin_has_locked_beside_another()
    {
        var (locking, other) = (await WorkspaceAsync(), await WorkspaceAsync());
        var name = Unique("leaver");
        foreach (var workspace in new[] { locking, other })
        {
            using var member = await workspace.MemberInBrowserAsync(name, "agency-member");
            (await member.ContinueWithAsync("Google", _email, link: true)).WhereTo().ShouldBe("/Account/Manage/Security");
        }

        using var owner = await locking.OwnerAsync();
        var id = (await owner.GetJsonAsync($"/api/identity/users/by-username/{name}"))["id"]!.GetValue<Guid>();
        (await owner.PutAsync($"/api/identity/users/{id}/lock", null)).EnsureSuccessStatusCode();

        using var browser = await Browser.OpenAsync(Installation);
        await browser.ContinueWithAsync("Google", _email);
        var choice = await browser.GetAsync("/Account/Login");
        (await browser.SubmitAsync("/Account/Login?handler=Choose", ("ticket", await choice.HiddenAsync("ticket")), ("tenantId", other.Id.ToString()))).WhereTo().ShouldBe("/");
        await browser.GetAsync("/api/abp/application-configuration");

        var there = await browser.PostAsJsonAsync("/api/account/workspaces/switch", new { tenantId = locking.Id });

        there.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await browser.GetJsonAsync("/api/abp/application-configuration"))["currentTenant"]!["name"]!.GetValue<string>().ShouldBe(other.Name);
    }

    [Fact]
    public void Keeps_no_connection_while_the_provider_is_asked()
    {
        var ways = Web.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("callback/login", StringComparison.Ordinal)).ToList();

        ways.ShouldNotBeEmpty();
        ways.ShouldAllBe(endpoint => endpoint.Metadata.GetMetadata<HoldsNoConnectionAttribute>() != null);
    }

    [Fact]
    public async Task Opens_a_workspace_without_a_password_or_a_mail_where_the_provider_vouches_for_the_address()
    {
        using var browser = await Browser.OpenAsync(Installation);
        (await browser.ContinueWithAsync("Google", _email)).WhereTo().ShouldBe("/Account/Register");

        var form = await browser.GetAsync("/Account/Register");
        (await browser.SubmitAsync("/Account/Register", await SignUpAsync(form, Unique("fresh")))).WhereTo().ShouldBe("/");

        (await WhoAsync(browser)).ShouldBe(_email);
        using var later = await Browser.OpenAsync(Installation);
        (await later.ContinueWithAsync("Google", _email)).WhereTo().ShouldBe("/");
    }

    [Fact]
    public async Task Asks_for_a_password_and_a_mail_where_it_does_not()
    {
        using var browser = await Browser.OpenAsync(Installation);
        (await browser.ContinueWithAsync("Facebook", _email)).WhereTo().ShouldBe("/Account/Register");
        var form = await SignUpAsync(await browser.GetAsync("/Account/Register"), Unique("fresh"));

        (await browser.SubmitAsync("/Account/Register", form)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.SubmitAsync("/Account/Register", [.. form, ("Input.EmailAddress", _email), ("Input.Password", "Never-Heard-Of-2026!")])).WhereTo().ShouldBe("/Account/CheckMail");

        using var later = await Browser.OpenAsync(Installation);
        (await later.ContinueWithAsync("Facebook", _email)).WhereTo().ShouldBe("/Account/CheckMail?IsRefused=True");
    }

    [Fact]
    public async Task Opens_no_account_whose_address_somebody_else_has_shown_to_be_theirs()
    {
        using var thief = await Browser.OpenAsync(Installation);
        await thief.ContinueWithAsync("Facebook", _email);
        var form = await SignUpAsync(await thief.GetAsync("/Account/Register"), Unique("trap"));
        await thief.SubmitAsync("/Account/Register", [.. form, ("Input.EmailAddress", _email), ("Input.Password", "Never-Heard-Of-2026!")]);

        using var victim = await Browser.OpenAsync(Installation);
        await victim.SubmitAsync("/Account/ForgotPassword", ("Input.Email", _email));
        var link = Outbox.LinkIn(await Web.MailToAsync(_email, "/Account/ResetPassword"));
        var page = await victim.GetAsync(link.PathAndQuery);
        await victim.SubmitAsync(
            "/Account/ResetPassword",
            ("__tenant", await page.HiddenAsync("__tenant")),
            ("UserId", await page.HiddenAsync("UserId")),
            ("ResetToken", await page.HiddenAsync("ResetToken")),
            ("Input.Password", "Remembered-Again-2026!"));
        (await victim.SignInOnPageAsync(_email, "Remembered-Again-2026!")).WhereTo().ShouldBe("/");

        await thief.ContinueWithAsync("Facebook", _email);

        (await thief.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Links_an_account_of_the_address_only_with_its_password()
    {
        var workspace = await WorkspaceAsync();
        await AddAsync(workspace, _email);
        using var browser = await Browser.OpenAsync(Installation);
        (await browser.ContinueWithAsync("LinkedIn", _email)).WhereTo().ShouldBe(Link);
        var ticket = await (await browser.GetAsync(Link)).HiddenAsync("Input.Ticket");

        (await browser.SubmitAsync(Link, ("Input.Ticket", ticket), ("Input.Password", "Not-The-Password-1!"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.SubmitAsync(Link, ("Input.Ticket", ticket), ("Input.Password", Workspace.MemberPassword))).WhereTo().ShouldBe("/");

        using var later = await Browser.OpenAsync(Installation);
        (await later.ContinueWithAsync("LinkedIn", _email)).WhereTo().ShouldBe("/");
        (await WhoAsync(later)).ShouldBe(_email);
    }

    [Fact]
    public async Task Tells_nobody_of_an_account_whose_address_is_not_proven()
    {
        await AddAsync(await WorkspaceAsync(), _email);
        using var browser = await Browser.OpenAsync(Installation);

        (await browser.ContinueWithAsync("Google", _email, isVerified: false)).WhereTo().ShouldBe("/Account/Register");
    }

    [Fact]
    public async Task Asks_for_the_second_step_too()
    {
        var workspace = await WorkspaceAsync();
        AuthenticatorApp app;
        using (var owner = await workspace.OwnerInBrowserAsync())
        {
            (app, _) = await AuthenticatorApps.SetUpAsync(owner);
            await owner.ContinueWithAsync("Google", _email, link: true);
        }

        using var browser = await Browser.OpenAsync(Installation);
        (await browser.ContinueWithAsync("Google", _email)).WhereTo().ShouldBe("/Account/Login");
        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var ticket = await (await browser.GetAsync("/Account/Login")).HiddenAsync("ticket");
        (await browser.SubmitAsync("/Account/Login?handler=Code", ("ticket", ticket), ("code", app.Code(later: 1)))).WhereTo().ShouldBe("/");
    }

    [Fact]
    public async Task Changes_nothing_when_somebody_cancels_there()
    {
        using var browser = await Browser.OpenAsync(Installation);

        (await browser.ContinueWithAsync("Google", null)).WhereTo().ShouldBe("/Account/ExternalLogin?refused=True");

        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Is_not_begun_in_one_browser_and_ended_in_another()
    {
        var workspace = await WorkspaceAsync();
        using var attacker = await Browser.OpenAsync(Installation);
        var back = await OtherProviders.ConsentAsync(await attacker.GoThereAsync("Google"), _email);

        using var victim = await workspace.OwnerInBrowserAsync();
        await victim.GetAsync(back);

        (await WhoAsync(victim)).ShouldBe(workspace.OwnerEmail);
        (await LinkedAsync(victim)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Takes_each_answer_of_the_provider_once()
    {
        var workspace = await WorkspaceAsync();
        using var owner = await workspace.OwnerInBrowserAsync();
        var back = await OtherProviders.ConsentAsync(await owner.GoThereAsync("Google", link: true), _email);
        (await owner.GetAsync(back)).WhereTo().ShouldBe("/Account/Manage/Security");

        (await owner.GetAsync(back)).WhereTo().ShouldBe("/Account/ExternalLogin?refused=True");
    }

    [Fact]
    public async Task Is_not_linked_to_two_accounts_of_a_workspace()
    {
        var workspace = await WorkspaceAsync();
        using var owner = await workspace.OwnerInBrowserAsync();
        await owner.ContinueWithAsync("Google", _email, link: true);
        using var colleague = await workspace.MemberInBrowserAsync("mo", "agency-owner");

        (await colleague.ContinueWithAsync("Google", _email, link: true)).WhereTo().ShouldBe("/Account/ExternalLogin?isTaken=True");

        (await LinkedAsync(colleague)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_unlinked_unless_nothing_else_opens_the_account()
    {
        var workspace = await WorkspaceAsync();
        using var owner = await workspace.OwnerInBrowserAsync();
        await owner.ContinueWithAsync("Google", _email, link: true);
        await owner.GetAsync("/api/abp/application-configuration");
        (await owner.DeleteAsync("/api/account/external-logins/Google")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await LinkedAsync(owner)).ShouldBeEmpty();

        using var browser = await Browser.OpenAsync(Installation);
        await browser.ContinueWithAsync("Google", _email);
        await browser.SubmitAsync("/Account/Register", await SignUpAsync(await browser.GetAsync("/Account/Register"), Unique("fresh")));
        await browser.GetAsync("/api/abp/application-configuration");
        (await browser.DeleteAsync("/api/account/external-logins/Google")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await browser.PostAsJsonAsync("/api/account/my-profile/change-password", new { newPassword = "Never-Heard-Of-2026!" });
        (await browser.DeleteAsync("/api/account/external-logins/Google")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private Task<Workspace> WorkspaceAsync() => Installation.CreateWorkspaceAsync(Unique("linked"));

    private static async Task AddAsync(Workspace workspace, string email)
    {
        using var owner = await workspace.OwnerAsync();
        await (await owner.PostAsJsonAsync("/api/identity/users", new { userName = "ana", email, password = Workspace.MemberPassword })).JsonAsync();
    }

    private static async Task<(string, string)[]> SignUpAsync(HttpResponseMessage page, string workspace) =>
        [("Ticket", await page.HiddenAsync("Ticket")), ("Input.ProfileType", "agency"), ("Input.WorkspaceName", workspace), ("Input.FirstName", "Ana")];

    private static async Task<string> WhoAsync(HttpClient browser) => (await browser.GetJsonAsync("/api/account/my-profile"))["email"]!.GetValue<string>();

    private static async Task<IReadOnlyList<string>> LinkedAsync(HttpClient browser) =>
        [.. (await browser.GetJsonAsync("/api/account/external-logins"))["items"]!.AsArray().Select(item => item!["provider"]!.GetValue<string>())];
}

public sealed class Signing_in_with_another_provider_on_SQLite(SqliteWeb web) : Signing_in_with_another_provider(web);

public sealed class Signing_in_with_another_provider_on_PostgreSQL(PostgreSqlWeb web) : Signing_in_with_another_provider(web);

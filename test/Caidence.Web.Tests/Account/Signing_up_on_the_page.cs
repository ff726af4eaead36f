using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Caidence.Web.Account;

public abstract class Signing_up_on_the_page(CaidenceWebFactory web) : WebTest(web)
{
    private const string Password = "Loops-Over-Hangars-7";

    [Fact]
    public async Task Goes_from_the_front_door_through_the_mail_to_the_dashboard()
    {
        using var browser = await Browser.OpenAsync(Installation);
        (await browser.GetAsync("/")).WhereTo()!.ShouldEndWith("/welcome");
        var (workspace, email) = (Unique("tailspin"), $"{Unique("tess")}@tailspin.example");
        (await SignUpAsync(browser, workspace, email)).WhereTo().ShouldBe("/Account/CheckMail");
        (await TextOfAsync(browser, "/Account/CheckMail")).ShouldContain(email);

        var mail = await Web.MailToAsync(email);
        mail.HtmlBody!.ShouldContain(workspace);
        var link = Outbox.LinkIn(mail);
        link.Authority.ShouldBe(Installation.Address.Authority);
        using var another = await Browser.OpenAsync(Installation);
        (await TextOfAsync(another, link.PathAndQuery)).ShouldContain(workspace);
        (await ConfirmAsync(another, link, Password)).WhereTo().ShouldBe("/");

        (await another.GetAsync("/")).WhereTo().ShouldBe("/onboarding");
        (await another.GetJsonAsync("/api/abp/application-configuration"))["currentTenant"]!["name"]!.GetValue<string>().ShouldBe(workspace);
        (await TextOfAsync(another, link.PathAndQuery)).ShouldContain("This link no longer works");
    }

    [Fact]
    public async Task Lets_nobody_in_who_has_not_confirmed_and_says_so_only_to_those_who_know_the_password()
    {
        using var browser = await Browser.OpenAsync(Installation);
        var email = $"{Unique("tess")}@tailspin.example";
        await SignUpAsync(browser, Unique("tailspin"), email);

        (await browser.SignInOnPageAsync(email, Password)).WhereTo().ShouldBe("/Account/CheckMail?IsRefused=True");
        (await TextOfAsync(browser, "/Account/CheckMail?IsRefused=True")).ShouldContain("is not confirmed yet");
        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var guess = await browser.SignInOnPageAsync(email, "Not-The-Password-1!");
        (await guess.Content.ReadAsStringAsync()).ShouldContain("The name or the password is not right.");
        var token = await Should.ThrowAsync<InvalidOperationException>(() => Installation.TokenAsync(null, email, Password));
        token.Message.ShouldContain("Confirm the e-mail address first");
    }

    [Fact]
    public async Task Says_the_same_of_an_address_that_somebody_has()
    {
        var known = (await Installation.CreateWorkspaceAsync(Unique("northwind"))).OwnerEmail;

        (await AnswerAsync(known)).ShouldBe(await AnswerAsync($"{Unique("tess")}@tailspin.example"));

        (await Web.MailToAsync(known)).Subject.ShouldBe("You already have an account");
    }

    [Fact]
    public async Task Says_at_each_field_what_is_wrong_with_it()
    {
        using var browser = await Browser.OpenAsync(Installation);
        var empty = await browser.SubmitAsync("/Account/Register", ("Input.WorkspaceName", ""));
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await empty.Content.ReadAsStringAsync();
        foreach (var field in new[] { "ProfileType", "WorkspaceName", "FirstName", "EmailAddress", "Password" })
        {
            MessageAt(html, field).ShouldNotBeEmpty(field);
        }

        var weak = await SignUpAsync(browser, Unique("tailspin"), $"{Unique("tess")}@tailspin.example", "Sunshine-2026!!");
        MessageAt(await weak.Content.ReadAsStringAsync(), "Password").ShouldBe("This password is one of the first that people try. Choose another.");
        var taken = await SignUpAsync(browser, (await Web.WorkspaceAsync("next-door")).Name, $"{Unique("tess")}@tailspin.example");
        MessageAt(await taken.Content.ReadAsStringAsync(), "WorkspaceName").ShouldContain("already");
    }

    [Fact]
    public async Task Needs_the_pages_own_form()
    {
        using var stranger = Installation.Anonymous();

        (await SignUpAsync(stranger, Unique("tailspin"), "tess@tailspin.example")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Leads_programs_that_fill_in_every_field_nowhere()
    {
        using var browser = await Browser.OpenAsync(Installation);
        var workspace = Unique("robotics");

        (await SignUpAsync(browser, workspace, "robot@robotics.example", website: "https://robotics.example")).WhereTo().ShouldBe("/Account/CheckMail");

        using var admin = await Installation.HostAdminAsync();
        (await admin.GetJsonAsync($"/api/multi-tenancy/tenants?filter={workspace}"))["totalCount"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task Is_refused_when_it_is_for_one_address_again_and_again()
    {
        using var program = Installation.Anonymous();
        var email = $"{Unique("tess")}@tailspin.example";
        HttpResponseMessage answer;
        var times = 0;
        do
        {
            answer = await program.PostAsJsonAsync("/api/account/register", new
            {
                userName = "tess", emailAddress = email, password = Password, appName = "Tests", name = "Tess", workspaceName = Unique("tailspin"), profileType = "agency",
            });
        }
        while (answer.IsSuccessStatusCode && ++times < 10);

        (times, answer.StatusCode).ShouldBe((5, HttpStatusCode.TooManyRequests));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Wait an hour");
    }

    private async Task<string> AnswerAsync(string email)
    {
        using var browser = await Browser.OpenAsync(Installation);
        var where = (await SignUpAsync(browser, Unique("tailspin"), email)).WhereTo()!;
        return where + Regex.Replace((await TextOfAsync(browser, where)).Replace(email, "", StringComparison.Ordinal), "(name=\"__RequestVerificationToken\"|name=\"csrf\")[^>]*>", "");
    }

    private static Task<HttpResponseMessage> SignUpAsync(HttpClient browser, string workspace, string email, string password = Password, string website = "") =>
        browser.SubmitAsync(
            "/Account/Register", ("Input.ProfileType", "agency"), ("Input.WorkspaceName", workspace), ("Input.FirstName", "Tess"), ("Input.EmailAddress", email),
            ("Input.Password", password), ("Input.Website", website));

    private static async Task<HttpResponseMessage> ConfirmAsync(HttpClient browser, Uri link, string password) => await browser.SubmitAsync(
        "/Account/ConfirmEmail", ("Token", await (await browser.GetAsync(link.PathAndQuery)).HiddenAsync("Token")), ("Input.Password", password));

    private static async Task<string> TextOfAsync(HttpClient browser, string address) =>
        WebUtility.HtmlDecode(await (await browser.GetAsync(address)).Content.ReadAsStringAsync());

    private static string MessageAt(string html, string field) =>
        WebUtility.HtmlDecode(Regex.Match(html, $"<span[^>]*id=\"Input_{field}_error\"[^>]*>([^<]*)</span>").Groups[1].Value);
}

public sealed class Signing_up_on_the_page_on_SQLite(SqliteWeb web) : Signing_up_on_the_page(web);

public sealed class Signing_up_on_the_page_on_PostgreSQL(PostgreSqlWeb web) : Signing_up_on_the_page(web);

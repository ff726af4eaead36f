using System.Net;

namespace Caidence.Web.Account;

public abstract class A_new_password_by_mail(CaidenceWebFactory web) : WebTest(web)
{
    private const string New = "Remembered-Again-2026!";

    [Fact]
    public async Task Goes_from_the_page_through_the_mail_back_to_the_page()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var browser = await Browser.OpenAsync(Installation);
        await browser.SubmitAsync("/Account/ForgotPassword", ("Input.Email", workspace.OwnerEmail));

        var link = await LinkToAsync(workspace.OwnerEmail);
        link.Authority.ShouldBe(Installation.Address.Authority);
        var page = await browser.GetAsync(link.PathAndQuery);
        await browser.SubmitAsync(
            "/Account/ResetPassword",
            ("__tenant", workspace.Id.ToString()),
            ("UserId", await page.HiddenAsync("UserId")),
            ("ResetToken", await page.HiddenAsync("ResetToken")),
            ("Input.Password", New));

        using var owner = await Installation.SignInAsync(workspace.Name, workspace.OwnerEmail, New);
        (await owner.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await browser.GetAsync(link.PathAndQuery)).Content.ReadAsStringAsync()).ShouldContain("This link no longer works");
    }

    [Fact]
    public async Task Says_the_same_to_an_address_that_nobody_has()
    {
        using var browser = await Browser.OpenAsync(Installation);
        var answer = await browser.SubmitAsync("/Account/ForgotPassword", ("Input.Email", "nobody@nowhere.example"));

        (await answer.Content.ReadAsStringAsync()).ShouldContain("If somebody here uses nobody@nowhere.example");
    }

    [Fact]
    public async Task Never_takes_its_address_from_whoever_asks()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var forger = Installation.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/account/send-password-reset-code")
        {
            Headers = { Host = "evil.example" },
            Content = System.Net.Http.Json.JsonContent.Create(new { email = workspace.OwnerEmail }),
        };
        await forger.SendAsync(request);

        (await LinkToAsync(workspace.OwnerEmail)).Authority.ShouldBe(Installation.Address.Authority);
    }

    private async Task<Uri> LinkToAsync(string address) => Outbox.LinkIn(await Web.MailToAsync(address));
}

public sealed class A_new_password_by_mail_on_SQLite(SqliteWeb web) : A_new_password_by_mail(web);

public sealed class A_new_password_by_mail_on_PostgreSQL(PostgreSqlWeb web) : A_new_password_by_mail(web);

using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Caidence.Web.Account;

public abstract class Signing_in_on_the_page(CaidenceWebFactory web) : WebTest(web)
{
    private const string Wrong = "Not-The-Password-1!";

    [Fact]
    public async Task Leads_to_the_page_that_was_asked_for()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var browser = await Browser.OpenAsync(Installation);
        var asked = await browser.GetAsync("/Identity/Users");
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        asked.WhereTo()!.ShouldEndWith("/Account/Login?returnUrl=%2FIdentity%2FUsers");

        var answer = await browser.SignInOnPageAsync(workspace.OwnerEmail, workspace.OwnerPassword, "/Identity/Users");

        answer.WhereTo().ShouldBe("/Identity/Users");
        (await browser.GetAsync("/Identity/Users")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Never_leads_to_another_site(string returnUrl)
    {
        using var browser = await Browser.OpenAsync(Installation);

        (await browser.SignInOnPageAsync("admin", InstallationSettings.AdminPassword, returnUrl)).WhereTo().ShouldBe("/");
    }

    [Fact]
    public async Task Says_the_same_of_a_wrong_password_and_of_a_name_that_nobody_has()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));

        (await RefusalAsync(workspace.OwnerEmail)).ShouldBe(await RefusalAsync($"nobody@{Unique("nowhere")}.example"));
    }

    [Fact]
    public async Task Locks_a_name_after_five_attempts_whether_or_not_somebody_has_it()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        foreach (var name in new[] { workspace.OwnerEmail, $"nobody@{Unique("nowhere")}.example" })
        {
            using var browser = await Browser.OpenAsync(Installation);
            for (var time = 0; time < 5; time++)
            {
                (await browser.SignInOnPageAsync(name, Wrong)).StatusCode.ShouldBe(HttpStatusCode.OK);
            }

            (await browser.SignInOnPageAsync(name, Wrong)).WhereTo().ShouldBe("/Account/LockedOut");
        }
    }

    [Fact]
    public async Task Tells_those_whom_an_admin_has_locked_that_it_was_an_admin()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        var email = $"{Unique("leaver")}@example.org";
        await AddAsync(workspace, email);
        using var owner = await workspace.OwnerAsync();
        var id = (await owner.GetJsonAsync($"/api/identity/users/by-email/{email}"))["id"]!.GetValue<Guid>();
        (await owner.PutAsync($"/api/identity/users/{id}/lock", null)).EnsureSuccessStatusCode();

        using var browser = await Browser.OpenAsync(Installation);
        (await browser.SignInOnPageAsync(email, Wrong)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var refusal = await browser.SignInOnPageAsync(email, "Two-Doors-One-Key-1!");

        refusal.WhereTo().ShouldBe("/Account/LockedOut?ByAdmin=True");
        (await browser.GetStringAsync(refusal.WhereTo())).ShouldContain("An administrator of your workspace has locked it.");
    }

    [Fact]
    public async Task Asks_where_to_go_when_the_password_fits_in_several_workspaces()
    {
        var (first, second) = (await Installation.CreateWorkspaceAsync(Unique("a")), await Installation.CreateWorkspaceAsync(Unique("b")));
        var email = $"{Unique("pia")}@example.org";
        await AddAsync(first, email);
        await AddAsync(second, email);

        using var browser = await Browser.OpenAsync(Installation);
        var chooser = await browser.SignInOnPageAsync(email, "Two-Doors-One-Key-1!");
        var html = await chooser.Content.ReadAsStringAsync();
        html.ShouldContain(first.Name);
        html.ShouldContain(second.Name);

        await browser.SubmitAsync("/Account/Login?handler=Choose", ("ticket", await chooser.HiddenAsync("ticket")), ("tenantId", second.Id.ToString()));
        (await browser.GetJsonAsync("/api/abp/application-configuration"))["currentTenant"]!["name"]!.GetValue<string>().ShouldBe(second.Name);
    }

    [Fact]
    public async Task Lets_nobody_choose_a_workspace_that_the_password_does_not_open()
    {
        var (first, second) = (await Installation.CreateWorkspaceAsync(Unique("a")), await Installation.CreateWorkspaceAsync(Unique("b")));
        var foreign = await Installation.CreateWorkspaceAsync(Unique("c"));
        var email = $"{Unique("pia")}@example.org";
        await AddAsync(first, email);
        await AddAsync(second, email);

        using var browser = await Browser.OpenAsync(Installation);
        var chooser = await browser.SignInOnPageAsync(email, "Two-Doors-One-Key-1!");
        await browser.SubmitAsync("/Account/Login?handler=Choose", ("ticket", await chooser.HiddenAsync("ticket")), ("tenantId", foreign.Id.ToString()));

        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Needs_the_pages_own_form()
    {
        using var stranger = Installation.Anonymous();

        (await stranger.SignInOnPageAsync("admin", InstallationSettings.AdminPassword)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Ends_by_signing_out()
    {
        using var browser = await Browser.SignInAsync(Installation, null, "admin", InstallationSettings.AdminPassword);
        (await browser.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await browser.SubmitAsync("/Account/Logout")).WhereTo().ShouldBe("/Account/LoggedOut");

        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<string> RefusalAsync(string name)
    {
        using var browser = await Browser.OpenAsync(Installation);
        var page = await browser.SignInOnPageAsync(name, Wrong);
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("role=\"alert\"");
        return Regex.Replace(html.Replace(name, "", StringComparison.Ordinal), "(name=\"__RequestVerificationToken\"|name=\"csrf\")[^>]*>", "");
    }

    private static async Task AddAsync(Workspace workspace, string email)
    {
        using var owner = await workspace.OwnerAsync();
        var answer = await owner.PostAsJsonAsync("/api/identity/users", new { userName = "pia", email, password = "Two-Doors-One-Key-1!" });
        await answer.JsonAsync();
    }
}

public sealed class Signing_in_on_the_page_on_SQLite(SqliteWeb web) : Signing_in_on_the_page(web);

public sealed class Signing_in_on_the_page_on_PostgreSQL(PostgreSqlWeb web) : Signing_in_on_the_page(web);

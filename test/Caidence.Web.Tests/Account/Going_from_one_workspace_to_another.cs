using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web.Account;

public abstract class Going_from_one_workspace_to_another(CaidenceWebFactory web) : WebTest(web)
{
    private const string Password = "Two-Doors-One-Key-1!";

    private readonly string _email = $"{Unique("pia")}@example.org";
    private Workspace _first = null!;
    private Workspace _second = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (_first, _second) = (await Installation.CreateWorkspaceAsync(Unique("first")), await Installation.CreateWorkspaceAsync(Unique("second")));
        await AddAsync(_first, Password);
    }

    [Fact]
    public async Task Needs_no_password_where_it_was_shown()
    {
        await AddAsync(_second, Password);
        using var pia = await SignInAsync(_first, Password);
        (await PlacesAsync(pia)).ShouldBe([_first.Name, _second.Name], ignoreOrder: true);

        (await SwitchAsync(pia, _second)).ShouldBe(HttpStatusCode.NoContent);
        (await WhereIsAsync(pia)).ShouldBe(_second.Name);

        (await SwitchAsync(pia, _first)).ShouldBe(HttpStatusCode.NoContent);
        (await WhereIsAsync(pia)).ShouldBe(_first.Name);
    }

    [Fact]
    public async Task Is_learned_by_signing_in_there_too()
    {
        await AddAsync(_second, "Another-Key-2026!");
        using var pia = await SignInAsync(null, Password);
        (await PlacesAsync(pia)).ShouldBe([_first.Name]);

        await pia.SignInOnPageAsync(_email, "Another-Key-2026!");

        (await WhereIsAsync(pia)).ShouldBe(_second.Name);
        (await PlacesAsync(pia)).ShouldBe([_first.Name, _second.Name], ignoreOrder: true);
    }

    [Fact]
    public async Task Is_not_open_to_an_account_that_somebody_made_in_ones_name()
    {
        await AddAsync(_second, "Chosen-By-A-Stranger-1!");

        using var stranger = await SignInAsync(null, "Chosen-By-A-Stranger-1!");

        (await PlacesAsync(stranger)).ShouldBe([_second.Name]);
        (await SwitchAsync(stranger, _first)).ShouldBe(HttpStatusCode.Conflict);
        (await WhereIsAsync(stranger)).ShouldBe(_second.Name);
    }

    [Fact]
    public async Task Asks_anew_once_the_password_there_is_another()
    {
        var id = await AddAsync(_second, Password);
        using var pia = await SignInAsync(_first, Password);
        using var owner = await _second.OwnerAsync();
        await (await owner.PutAsJsonAsync($"/api/identity/users/{id}", new { userName = "pia", email = _email, password = "Chosen-By-Owner-1!" })).JsonAsync();

        (await SwitchAsync(pia, _second)).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Is_not_proven_by_the_password_alone_where_a_second_step_is_asked()
    {
        await AddAsync(_second, Password);
        using (var there = await Browser.SignInAsync(Installation, _second.Name, _email, Password))
        {
            await AuthenticatorApps.SetUpAsync(there);
        }

        using var pia = await SignInAsync(_first, Password);

        (await SwitchAsync(pia, _second)).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Forgets_where_the_person_before_has_been()
    {
        using var browser = await SignInAsync(null, Password);

        await browser.SignInOnPageAsync(_second.OwnerEmail, _second.OwnerPassword);

        (await PlacesAsync(browser)).ShouldBe([_second.Name]);
    }

    [Fact]
    public async Task Happens_on_the_page()
    {
        await AddAsync(_second, Password);
        using var pia = await SignInAsync(_first, Password);
        (await (await pia.GetAsync("/Account/Manage")).Content.ReadAsStringAsync()).ShouldContain(_second.Name);

        (await pia.SubmitAsync("/Account/Workspace", ("tenantId", $"{_second.Id}"))).WhereTo().ShouldBe("/");

        (await WhereIsAsync(pia)).ShouldBe(_second.Name);
    }

    /// <summary>Where the password fits twice, into the one that is named.</summary>
    private async Task<HttpClient> SignInAsync(Workspace? workspace, string password)
    {
        var browser = await Browser.OpenAsync(Installation);
        var answer = await browser.SignInOnPageAsync(_email, password);
        if (workspace is not null)
        {
            await browser.SubmitAsync("/Account/Login?handler=Choose", ("ticket", await answer.HiddenAsync("ticket")), ("tenantId", workspace.Id.ToString()));
        }

        // For the antiforgery token of the person who has come in.
        await browser.GetAsync("/api/abp/application-configuration");
        return browser;
    }

    private async Task<Guid> AddAsync(Workspace workspace, string password)
    {
        using var owner = await workspace.OwnerAsync();
        var answer = await owner.PostAsJsonAsync("/api/identity/users", new { userName = "pia", email = _email, password });
        return (await answer.JsonAsync())["id"]!.GetValue<Guid>();
    }

    private static async Task<IReadOnlyList<string>> PlacesAsync(HttpClient person) =>
        [.. (await person.GetJsonAsync("/api/account/workspaces"))["items"]!.AsArray().Select(item => item!["name"]!.GetValue<string>())];

    private static async Task<string> WhereIsAsync(HttpClient person) =>
        (await person.GetJsonAsync("/api/abp/application-configuration"))["currentTenant"]!["name"]!.GetValue<string>();

    private static async Task<HttpStatusCode> SwitchAsync(HttpClient person, Workspace workspace) =>
        (await person.PostAsJsonAsync("/api/account/workspaces/switch", new { tenantId = workspace.Id })).StatusCode;
}

public sealed class Going_from_one_workspace_to_another_on_SQLite(SqliteWeb web) : Going_from_one_workspace_to_another(web);

public sealed class Going_from_one_workspace_to_another_on_PostgreSQL(PostgreSqlWeb web) : Going_from_one_workspace_to_another(web);

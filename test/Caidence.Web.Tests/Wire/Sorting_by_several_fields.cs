using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.Wire;

public abstract class Sorting_by_several_fields(CaidenceWebFactory web) : WebTest(web)
{
    private const string Users = "/api/identity/users";
    private const string AuditLogs = "/api/audit-logging/audit-logs";
    private const string Sources = "/api/v1/integrations/sources";

    [Fact]
    public async Task Lists_people_in_the_order_of_both()
    {
        var workspace = await Web.WorkspaceAsync("sorted");
        using var owner = await workspace.OwnerAsync();
        var word = Unique("sorted");
        foreach (var (name, surname) in new[] { ("Ada", "Moss"), ("Ada", "Abel"), ("Bea", "Lund"), ("Ada", "Zorn") })
        {
            var userName = $"{word}{surname}";
            await (await owner.PostAsJsonAsync(Users, new { userName, name, surname, email = $"{userName}@sorted.example", password = Workspace.MemberPassword })).JsonAsync();
        }

        Task<string> SurnamesAsync(string sorting) => ColumnAsync(owner, $"{Users}?filter={word}&sorting={sorting}", "surname");
        (await SurnamesAsync("name, surname")).ShouldBe("Abel Moss Zorn Lund");
        (await SurnamesAsync("name,surname desc")).ShouldBe("Zorn Moss Abel Lund");
        (await SurnamesAsync("name desc,surname asc")).ShouldBe("Lund Abel Moss Zorn");
        (await SurnamesAsync("name,surname&skipCount=1&maxResultCount=2")).ShouldBe("Moss Zorn");
        (await SurnamesAsync("name,creationTime desc,userName")).ShouldBe("Zorn Abel Moss Lund");
    }

    [Fact]
    public async Task Lists_audit_logs_in_the_order_of_both()
    {
        using var owner = await (await Web.WorkspaceAsync(Unique("sorted"))).OwnerAsync();
        const string somebody = $"{Users}/00000000-0000-0000-0000-0000000000";
        foreach (var end in new[] { "bb", "aa", "cc" })
        {
            await owner.PutAsync($"{somebody}{end}/lock", null);
        }

        await owner.DeleteAsync($"{somebody}00");

        async Task<string> EndsAsync(string sorting) => string.Join(
            ' ', (await ColumnAsync(owner, $"{AuditLogs}?url={somebody}&sorting={sorting}", "url")).Split(' ').Select(url => url[somebody.Length..][..2]));
        (await EndsAsync("httpMethod,url")).ShouldBe("00 aa bb cc");
        (await EndsAsync("httpMethod desc,url desc")).ShouldBe("cc bb aa 00");
        (await EndsAsync("httpMethod")).ShouldBe("00 cc aa bb");
        (await EndsAsync("httpMethod desc,executionTime")).ShouldBe("bb aa cc 00");
        (await EndsAsync("userName,executionTime desc")).ShouldBe("00 cc aa bb");
        await owner.GetJsonAsync($"{AuditLogs}?sorting=httpStatusCode,executionDuration desc,userName");
    }

    [Fact]
    public async Task Lists_sources_brands_and_workspaces_too()
    {
        using var owner = await (await Web.WorkspaceAsync(Unique("sorted"))).OwnerAsync();
        foreach (var (name, sourceType) in new[] { ("Mill", "webhook"), ("Arch", "webhook"), ("Gate", "make"), ("Zinc", "webhook") })
        {
            await (await owner.PostAsJsonAsync(Sources, new { name, sourceType })).JsonAsync();
        }

        (await ColumnAsync(owner, $"{Sources}?sourceType=webhook&sorting=status,name desc", "name")).ShouldBe("Zinc Mill Arch");
        (await ColumnAsync(owner, $"{Sources}?sourceType=webhook&sorting=sourceType,creationTime", "name")).ShouldBe("Mill Arch Zinc");
        (await ColumnAsync(owner, $"{Sources}?sourceType=webhook&sorting=sourceType", "name")).ShouldBe("Arch Mill Zinc");
        (await ColumnAsync(owner, $"{Sources}?sorting=sourceType,name", "name")).ShouldContain("Arch Mill Zinc");

        await owner.GetJsonAsync("/api/v1/brands?sorting=creationTime desc,name");
        using var host = await Installation.HostAdminAsync();
        await host.GetJsonAsync("/api/multi-tenancy/tenants?sorting=creationTime desc,name");
    }

    [Theory]
    [InlineData(Users, "userName,userName desc")]
    [InlineData(Users, "userName,passwordHash")]
    [InlineData(Users, "name,,email")]
    [InlineData(Users, "name,email sideways")]
    [InlineData("/api/identity/roles", "name,name")]
    [InlineData(AuditLogs, "url,exceptions")]
    [InlineData(AuditLogs, "url,")]
    [InlineData(Sources, "name,name")]
    [InlineData("/api/v1/brands", "name,,creationTime")]
    [InlineData("/api/v1/leads", "status,email")]
    public async Task Takes_each_that_is_offered_once(string list, string sorting)
    {
        using var owner = await (await Web.WorkspaceAsync("sorted")).OwnerAsync();

        var (code, message) = await RefusalAsync(owner, $"{list}?sorting={sorting}");

        code.ShouldBe("Caidence:CannotSort");
        message.ShouldStartWith($"This list cannot be sorted by “{sorting}”. Use one of ");
    }

    [Theory]
    [InlineData("en", "This list is sorted by one field, not by “status,score desc”.")]
    [InlineData("de", "Diese Liste wird nach einem Feld sortiert, nicht nach „status,score desc“.")]
    public async Task Is_nothing_for_leads(string language, string says)
    {
        using var owner = await (await Web.WorkspaceAsync("sorted")).OwnerAsync();
        owner.DefaultRequestHeaders.AcceptLanguage.Add(new(language));

        foreach (var list in new[] { "/api/v1/leads", "/api/v1/leads/page" })
        {
            var (code, message) = await RefusalAsync(owner, $"{list}?sorting=status,score desc");
            code.ShouldBe("Caidence:SortsByOne");
            message.ShouldStartWith(says);
            message.ShouldContain("capturedAt, createdAt");
        }
    }

    private static async Task<string> ColumnAsync(HttpClient client, string list, string member) => string.Join(
        ' ', (await client.GetJsonAsync(list))["items"]!.AsArray().Select(item => item![member]!.GetValue<string>()));

    private static async Task<(string Code, string Message)> RefusalAsync(HttpClient client, string list)
    {
        using var answer = await client.GetAsync(list);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!;
        return (error["code"]!.GetValue<string>(), error["message"]!.GetValue<string>());
    }
}

public sealed class Sorting_by_several_fields_on_SQLite(SqliteWeb web) : Sorting_by_several_fields(web);

public sealed class Sorting_by_several_fields_on_PostgreSQL(PostgreSqlWeb web) : Sorting_by_several_fields(web);

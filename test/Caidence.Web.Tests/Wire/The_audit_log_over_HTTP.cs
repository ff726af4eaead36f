using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web.Wire;

public abstract class The_audit_log_over_HTTP(CaidenceWebFactory web) : WebTest(web)
{
    private const string AuditLogs = "/api/audit-logging/audit-logs";

    [Fact]
    public async Task Keeps_a_request_whose_address_is_longer_than_its_column()
    {
        using var owner = await (await Web.WorkspaceAsync(Unique("audited"))).OwnerAsync();

        using var refused = await owner.PutAsJsonAsync($"/api/v1/leads/{new string('x', 1_000)}", new { });
        var logs = await owner.GetJsonAsync($"{AuditLogs}?hasException=true&url=/LEADS/&httpMethod=put&httpStatusCode=400");

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        logs["items"]!.AsArray().ShouldHaveSingleItem()!["url"]!.GetValue<string>().Length.ShouldBe(256);
    }

    [Fact]
    public async Task Finds_what_one_request_did_by_the_id_it_was_answered_with()
    {
        using var owner = await (await Web.WorkspaceAsync("audited")).OwnerAsync();
        using var answer = await owner.PostAsync("/api/v1/notifications/mark-all-read", null);
        var id = answer.Headers.GetValues("X-Correlation-Id").Single();

        var logs = await owner.GetJsonAsync($"{AuditLogs}?correlationId={id}");

        var log = logs["items"]!.AsArray().ShouldHaveSingleItem()!;
        (log["httpMethod"]!.GetValue<string>(), log["url"]!.GetValue<string>(), log["clientIpAddress"]!.GetValue<string>(), log["clientId"]!.GetValue<string>())
            .ShouldBe(("POST", "/api/v1/notifications/mark-all-read", "127.0.0.1", "Caidence_App"));
        log["actions"]![0]!["serviceName"]!.GetValue<string>().ShouldEndWith("NotificationsAppService");
    }

    [Fact]
    public async Task Tells_of_a_table_that_somebody_took_with_them()
    {
        using var owner = await (await Web.WorkspaceAsync("audited")).OwnerAsync();
        var word = Unique("exported");
        var before = await CountAsync(owner);

        var table = await owner.GetStringAsync($"{AuditLogs}/export?correlationId={word}");

        table.Trim().Split('\n').Length.ShouldBe(1);
        (await CountAsync(owner)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Tells_who_was_refused_at_the_door_of_a_page_or_an_endpoint_and_not_of_strangers()
    {
        var workspace = await Web.WorkspaceAsync(Unique("refused"));
        using var owner = await workspace.OwnerAsync();
        using var reviewer = await workspace.MemberInBrowserAsync("rita", "brand-reviewer");
        using var stranger = workspace.Installation.Anonymous();

        await reviewer.GetAsync("/Identity/Roles");
        await stranger.GetAsync("/Identity/Roles");
        await reviewer.GetAsync("/api/v1/leads/export");
        await stranger.GetAsync("/api/v1/leads/export");

        var logs = await owner.GetJsonAsync($"{AuditLogs}?hasException=true&sorting=executionTime");
        logs["items"]!.AsArray().Select(log => (log!["userName"]!.GetValue<string>(), log["url"]!.GetValue<string>(), log["exceptions"]!.GetValue<string>())).ShouldBe(
            [("rita", "/Identity/Roles", "AbpAuthorizationException"), ("rita", "/api/v1/leads/export", "AbpAuthorizationException")]);
    }

    private static async Task<int> CountAsync(HttpClient owner) =>
        (await owner.GetJsonAsync($"{AuditLogs}?url=audit-logs/export"))["totalCount"]!.GetValue<int>();
}

public sealed class The_audit_log_over_HTTP_on_SQLite(SqliteWeb web) : The_audit_log_over_HTTP(web);

public sealed class The_audit_log_over_HTTP_on_PostgreSQL(PostgreSqlWeb web) : The_audit_log_over_HTTP(web);

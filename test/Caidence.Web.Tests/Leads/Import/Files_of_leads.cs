using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web.Leads.Import;

public abstract class Files_of_leads(CaidenceWebFactory web) : WebTest(web)
{
    [Fact]
    public async Task Go_in_and_out_over_HTTP()
    {
        using var owner = await (await Web.WorkspaceAsync("files")).OwnerAsync();
        var id = (await (await owner.PostAsync("/api/v1/leads/import/csv", FileForm.Of("Name;E-Mail\nGrace Hopper;grace@navy.example\nNobody;-\n"))).JsonAsync())["id"]!.GetValue<Guid>();
        (await owner.PostAsJsonAsync($"/api/v1/leads/imports/{id}/start", new { })).EnsureSuccessStatusCode();
        await Eventually.GetAsync(() => owner.GetJsonAsync($"/api/v1/leads/imports/{id}"), import => import["state"]!.GetValue<string>() == "done", "the import is done");

        using var export = await owner.GetAsync("/api/v1/leads/export?filter=grace%40navy.example&delimiter=semicolon");
        using var refused = await owner.GetAsync($"/api/v1/leads/import/{id}/refused-rows");

        (export.Content.Headers.ContentType!.ToString(), export.Content.Headers.ContentDisposition!.FileName).ShouldBe(("text/csv; charset=utf-8", "leads.csv"));
        (await export.Content.ReadAsByteArrayAsync())[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        (await export.Content.ReadAsStringAsync()).ShouldContain("\"Grace Hopper\";\"grace@navy.example\"");
        (await refused.Content.ReadAsStringAsync()).ShouldContain("\"Nobody\";\"'-\"");
    }

    [Fact]
    public async Task Are_refused_like_anything_else()
    {
        using var owner = await (await Web.WorkspaceAsync("refused-files")).OwnerAsync();

        (await owner.PostAsync("/api/v1/leads/import/csv", FileForm.Of(""))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var missing = await owner.GetAsync($"/api/v1/leads/import/{Guid.CreateVersion7()}/refused-rows");
        (missing.StatusCode, missing.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.NotFound, "application/json"));
        (await owner.GetAsync("/api/v1/leads/export?format=xlsx")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}

public sealed class Files_of_leads_on_SQLite(SqliteWeb web) : Files_of_leads(web);

public sealed class Files_of_leads_on_PostgreSQL(PostgreSqlWeb web) : Files_of_leads(web);

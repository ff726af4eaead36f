using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.Auditing;

/// <summary>What was done is read in the language of whoever reads it.</summary>
public sealed class The_titles_of_the_audit_log(SqliteWeb web) : WebTest(web)
{
    [Theory]
    [InlineData("de", "Leads: Aktivität hinzufügen", "Leads: anlegen", "Marken: anlegen")]
    [InlineData("en", "Leads: add activity", "Leads: create", "Brands: create")]
    public async Task Are_in_the_readers_language(string language, params string[] titles)
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("titles"));
        using var owner = await workspace.OwnerAsync();
        var answer = await owner.PostAsJsonAsync("/api/v1/leads", new { firstName = "Ada", email = "ada@example.com" });
        var id = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["id"];
        (await owner.PostAsJsonAsync($"/api/v1/leads/{id}/activity", new { activityType = "note", description = "Called." })).EnsureSuccessStatusCode();
        (await owner.PostAsJsonAsync("/api/v1/brands", new { name = "Northern Lights" })).EnsureSuccessStatusCode();

        using var browser = await workspace.OwnerInBrowserAsync();
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/AuditLogs"));

        foreach (var title in titles)
        {
            page.ShouldContain(title);
        }
    }
}

using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web.Leads;

public sealed class Where_leads_came_from(SqliteWeb web) : WebTest(web)
{
    [Theory]
    [InlineData("en", "By hand")]
    [InlineData("de", "Von Hand")]
    public async Task Is_said_of_those_without_a_source_too(string language, string way)
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("figures"));
        using var owner = await workspace.OwnerInBrowserAsync();
        owner.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        using var api = await workspace.OwnerAsync();
        (await api.PostAsJsonAsync("/api/v1/leads", new { email = "konrad@example.com" })).EnsureSuccessStatusCode();

        foreach (var grouping in new[] { "Source", "Platform" })
        {
            var page = WebUtility.HtmlDecode(await owner.GetStringAsync($"/leads/analytics?groupBy={grouping}"));

            page.Split($"<th scope=\"row\">{way}</th>").Length.ShouldBe(3, $"in both tables, by {grouping}");
        }
    }
}

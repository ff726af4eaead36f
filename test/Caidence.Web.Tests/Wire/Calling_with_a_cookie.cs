using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web.Wire;

/// <summary>A browser sends its cookie to whoever makes it call; only our own pages know the token beside it.</summary>
public sealed class Calling_with_a_cookie(SqliteWeb web) : WebTest(web)
{
    [Fact]
    public async Task Changes_nothing_without_the_token()
    {
        using var browser = await (await Web.WorkspaceAsync("cookies")).OwnerInBrowserAsync();
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/api/v1/leads") { Content = JsonContent.Create(new { email = "forged@example.com" }) };
        forged.Headers.Add("RequestVerificationToken", "guessed");

        using var answer = await browser.SendAsync(forged);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetJsonAsync("/api/v1/leads?filter=forged@example.com"))["totalCount"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task Works_with_the_token()
    {
        using var browser = await (await Web.WorkspaceAsync("cookies")).OwnerInBrowserAsync();

        (await browser.PostAsJsonAsync("/api/v1/leads", new { email = $"{Unique("meant")}@example.com" })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_not_asked_of_programs()
    {
        using var program = await (await Web.WorkspaceAsync("cookies")).OwnerAsync();

        (await program.PostAsJsonAsync("/api/v1/leads", new { email = $"{Unique("program")}@example.com" })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Of_somebody_who_was_put_out_ends_at_once()
    {
        var workspace = await Web.WorkspaceAsync("cookies");
        using var owner = await workspace.OwnerAsync();
        var name = Unique("leaver");
        using var leaver = await workspace.MemberInBrowserAsync(name, "agency-member");
        var id = (await owner.GetJsonAsync($"/api/identity/users/by-username/{name}"))["id"]!.GetValue<Guid>();
        (await leaver.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await owner.PutAsync($"/api/identity/users/{id}/lock", null)).EnsureSuccessStatusCode();

        (await leaver.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}

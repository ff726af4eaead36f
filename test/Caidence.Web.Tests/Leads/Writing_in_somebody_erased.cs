using System.Net;
using System.Net.Http.Json;
using Caidence.Web.Account;

namespace Caidence.Web.Leads;

public sealed class Writing_in_somebody_erased(SqliteWeb web) : WebTest(web)
{
    private static readonly (string, string) Grace = ("Input.Email", "grace@navy.example");
    private static readonly (string, string) About = ("Erased.About", "grace@navy.example ");
    private static readonly (string, string) Yes = ("Erased.IsMeant", "true");

    [Fact]
    public async Task Over_somebody_else_takes_a_second_yes_that_holds_for_them_only()
    {
        var workspace = await Web.WorkspaceAsync("erasing");
        using var owner = await workspace.OwnerInBrowserAsync();
        (await owner.PostAsync($"/api/v1/leads/{await AddAsync(owner, "grace@navy.example")}/erase", null)).EnsureSuccessStatusCode();
        var vincent = await AddAsync(owner, "vincent@navy.example");

        (await SaveAsync(Grace)).ShouldBe((HttpStatusCode.UnprocessableEntity, true, false));
        (await SaveAsync(Grace, ("Input.Phone", "+44 20 7946 0009"), About, Yes)).ShouldBe((HttpStatusCode.UnprocessableEntity, true, false));
        (await SaveAsync(Grace, ("Input.FirstName", new string('x', 300)), About, Yes)).ShouldBe((HttpStatusCode.UnprocessableEntity, true, true));
        (await owner.GetJsonAsync($"/api/v1/leads/{vincent}"))["email"]!.GetValue<string>().ShouldBe("vincent@navy.example");

        (await SaveAsync(Grace, About, Yes)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await owner.GetJsonAsync($"/api/v1/leads/{vincent}"))["email"]!.GetValue<string>().ShouldBe("grace@navy.example");

        async Task<(HttpStatusCode Status, bool IsAsked, bool IsTicked)> SaveAsync(params (string, string)[] fields)
        {
            var answer = await owner.SubmitAsync($"/leads/{vincent}/edit", fields);
            var box = (await answer.Content.ReadAsStringAsync()).Split('<').FirstOrDefault(tag => tag.Contains("name=\"Erased.IsMeant\"", StringComparison.Ordinal));
            return (answer.StatusCode, box is not null, box?.Contains("checked", StringComparison.Ordinal) == true);
        }
    }

    private static async Task<Guid> AddAsync(HttpClient owner, string email) =>
        (await (await owner.PostAsJsonAsync("/api/v1/leads", new { email })).JsonAsync())["id"]!.GetValue<Guid>();
}

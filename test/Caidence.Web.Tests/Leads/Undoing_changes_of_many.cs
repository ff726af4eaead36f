using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Caidence.Web.Account;

namespace Caidence.Web.Leads;

public abstract class Undoing_changes_of_many(CaidenceWebFactory web) : WebTest(web)
{
    [Fact]
    public async Task Is_a_button_of_the_message()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("undone"));
        using var owner = await workspace.OwnerInBrowserAsync();
        using var program = await workspace.OwnerAsync();
        var one = await LeadAsync(program, "one", "new");
        var two = await LeadAsync(program, "two", "qualified");
        var me = (await program.GetJsonAsync("/api/v1/leads/members"))["items"]![0]!["id"]!.GetValue<string>();

        await owner.SubmitAsync("/leads?sorting=status&handler=Status", ("ids", one), ("ids", two), ("newStatus", "lost"));
        var undo = await ReadAsync(owner, "2 leads are set to Lost.");
        undo.Address.ShouldBe("/leads?sorting=status&handler=TakeBackStatus");
        (await StateAsync(program, one), await StateAsync(program, two)).ShouldBe((("lost", null), ("lost", null)));
        (await owner.SubmitAsync(undo.Address, undo.Fields)).WhereTo().ShouldBe("/leads?sorting=status");
        (await PageAsync(owner)).ShouldContain("2 leads are as they were before.");
        (await StateAsync(program, one), await StateAsync(program, two)).ShouldBe((("new", null), ("qualified", null)));

        await owner.SubmitAsync("/leads?handler=Assign", ("ids", one), ("ids", two), ("newOwner", me));
        undo = await ReadAsync(owner, "2 leads were assigned.");
        (await program.PostAsJsonAsync("/api/v1/leads/assign", new { leadIds = new[] { two } })).EnsureSuccessStatusCode();
        await owner.SubmitAsync(undo.Address, undo.Fields);
        var page = await PageAsync(owner);
        page.ShouldContain("1 lead is as it was before.");
        page.ShouldContain("1 lead was left alone, because somebody has worked on it meanwhile.");
        (await StateAsync(program, one)).ShouldBe(("new", null));
    }

    [Theory]
    [InlineData("TakeBackStatus", "new:lost:{0},nobody")]
    [InlineData("TakeBackStatus", "new:{0}")]
    [InlineData("TakeBackStatus", "5:lost:{0}")]
    [InlineData("TakeBackStatus", "")]
    [InlineData("TakeBackOwners", "somebody:none:{0}")]
    [InlineData("TakeBackOwners", "none::{0}")]
    public async Task Refuses_what_no_button_says(string handler, string value)
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("forged"));
        using var owner = await workspace.OwnerInBrowserAsync();
        using var program = await workspace.OwnerAsync();
        var lead = await LeadAsync(program, "lead", "new");
        (await program.PostAsJsonAsync("/api/v1/leads/change-status", new { leadIds = new[] { lead }, status = "lost" })).EnsureSuccessStatusCode();

        var answer = await owner.SubmitAsync(
            $"/leads?handler={handler}",
            ("changes", $"new:lost:{lead}"),
            ("changes", string.Format(System.Globalization.CultureInfo.InvariantCulture, value, lead)));

        (answer.StatusCode, answer.WhereTo()).ShouldBe((HttpStatusCode.Redirect, "/leads"));
        (await PageAsync(owner)).ShouldContain("This cannot be undone. Nothing was changed.");
        (await StateAsync(program, lead)).ShouldBe(("lost", null));
    }

    private static async Task<(string Address, (string, string)[] Fields)> ReadAsync(HttpClient owner, string message)
    {
        var page = await PageAsync(owner);
        page.ShouldContain(message);
        var toast = Regex.Match(page, "<template data-notify=\"success\">.*?</template>", RegexOptions.Singleline).Value;
        toast.ShouldContain("Undo");
        return (
            Regex.Match(toast, "action=\"([^\"]*)\"").Groups[1].Value,
            [.. Regex.Matches(toast, "name=\"changes\" value=\"([^\"]*)\"").Select(field => ("changes", field.Groups[1].Value))]);
    }

    private static async Task<string> PageAsync(HttpClient owner) =>
        WebUtility.HtmlDecode(await (await owner.GetAsync("/leads?view=all")).Content.ReadAsStringAsync());

    private static async Task<(string Status, string? Owner)> StateAsync(HttpClient program, string lead)
    {
        var found = await program.GetJsonAsync($"/api/v1/leads/{lead}");
        return (found["status"]!.GetValue<string>(), found["assignedToId"]?.GetValue<string>());
    }

    private static async Task<string> LeadAsync(HttpClient program, string name, string status) =>
        (await (await program.PostAsJsonAsync("/api/v1/leads", new { email = $"{name}@people.example", status })).JsonAsync())["id"]!.GetValue<string>();
}

public sealed class Undoing_changes_of_many_on_SQLite(SqliteWeb web) : Undoing_changes_of_many(web);

public sealed class Undoing_changes_of_many_on_PostgreSQL(PostgreSqlWeb web) : Undoing_changes_of_many(web);

using System.Net.Http.Json;

namespace Caidence.Web.E2E;

/// <summary>Between a page and its live connection there are moments in which nothing is heard. What happens in them is not missed.</summary>
public sealed class Hearing_of_a_lead(Site site)
{
    [Fact]
    public async Task That_came_before_the_page_was_connected()
    {
        var (owner, visitor) = await OwnerAsync("hearing-first");
        await using var _ = visitor;
        using var __ = owner;
        var line = await LiveLine.ClosedAsync(visitor.Page);
        await visitor.Page.GotoAsync("/leads");
        await Assertions.Expect(visitor.Page.GetByText("No leads yet")).ToBeVisibleAsync();

        await CaptureAsync(owner, "Ada", "Lovelace");
        line.Open();

        await AppearsAsync(visitor, "Ada Lovelace");
        visitor.HasNoComplaints();
    }

    [Fact]
    public async Task That_came_while_the_connection_was_lost()
    {
        var (owner, visitor) = await OwnerAsync("hearing-again");
        await using var _ = visitor;
        using var __ = owner;
        var line = await LiveLine.ClosedAsync(visitor.Page);
        line.Open();
        await visitor.Page.GotoAsync("/leads");
        await CaptureAsync(owner, "Ada", "Lovelace");
        await AppearsAsync(visitor, "Ada Lovelace");

        await line.CutAsync();
        await CaptureAsync(owner, "Grace", "Hopper");
        line.Open();

        await AppearsAsync(visitor, "Grace Hopper");
        visitor.HasNoComplaints();
    }

    [Fact]
    public async Task That_a_colleague_works_on()
    {
        var (owner, visitor) = await OwnerAsync("hearing-colleagues");
        await using var _ = visitor;
        using var __ = owner;
        var lead = await CaptureAsync(owner, "Ada", "Lovelace");
        await visitor.Page.GotoAsync($"/leads/{lead}");
        await visitor.Page.GetByLabel("What happened").FillAsync("Half a sentence");

        await (await owner.PutAsJsonAsync($"/api/v1/leads/{lead}", new { company = "Analytical Engines" })).JsonAsync();
        await (await owner.PostAsJsonAsync($"/api/v1/leads/{lead}/activity", new { activityType = "call", description = "Wants posters." })).JsonAsync();

        await Assertions.Expect(visitor.Page.Locator("#lead-profile").GetByText("Analytical Engines")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("#lead-timeline").GetByText("Wants posters.")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByLabel("What happened")).ToHaveValueAsync("Half a sentence");
        visitor.HasNoComplaints();
    }

    private async Task<(HttpClient Owner, Visitor Visitor)> OwnerAsync(string name)
    {
        var workspace = await site.Installation.CreateWorkspaceAsync(name);
        var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);
        return (await workspace.OwnerAsync(), visitor);
    }

    private static async Task<Guid> CaptureAsync(HttpClient owner, string firstName, string lastName)
    {
        var answer = await owner.PostAsJsonAsync("/api/v1/leads", new { firstName, lastName, email = $"{firstName}@hearing.example" });
        return (await answer.JsonAsync())["id"]!.GetValue<Guid>();
    }

    private static Task AppearsAsync(Visitor visitor, string name) =>
        Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = name })).ToBeVisibleAsync();
}

using System.Net.Http.Json;

namespace Caidence.Web.E2E;

public sealed class Reading_a_leads_past(Site site)
{
    [Fact]
    public async Task Goes_back_to_the_first_note_and_forth_to_the_last()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("past");
        using var owner = await workspace.OwnerAsync();
        var lead = (await (await owner.PostAsJsonAsync("/api/v1/leads", new { firstName = "Ada", email = "ada@past.example" })).JsonAsync())["id"]!.GetValue<Guid>();
        foreach (var number in Enumerable.Range(1, 25))
        {
            (await owner.PostAsJsonAsync($"/api/v1/leads/{lead}/activity", new { description = $"Note {number}." })).EnsureSuccessStatusCode();
        }

        await using var mia = await site.VisitorAsync();
        var page = mia.Page;
        await mia.EnterAsync(workspace);
        await page.GotoAsync($"/leads/{lead}");
        var (first, last) = (page.GetByText("Note 1.", new() { Exact = true }), page.GetByText("Note 25.", new() { Exact = true }));
        await Assertions.Expect(last).ToBeVisibleAsync();
        await Assertions.Expect(first).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "Show older" }).PressAsync("Enter");
        await Assertions.Expect(first).ToBeVisibleAsync();
        await Assertions.Expect(last).ToHaveCountAsync(0);
        await mia.LooksWellAsync("lead-past");

        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the newest" }).PressAsync("Enter");
        await Assertions.Expect(last).ToBeVisibleAsync();
        mia.HasNoComplaints();
    }
}

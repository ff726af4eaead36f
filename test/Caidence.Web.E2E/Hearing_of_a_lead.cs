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

    private async Task<(HttpClient Owner, Visitor Visitor)> OwnerAsync(string name)
    {
        var workspace = await site.Installation.CreateWorkspaceAsync(name);
        var visitor = await site.VisitorAsync();
        await visitor.SignInAsync(workspace.OwnerEmail, workspace.OwnerPassword);
        await visitor.Page.WaitForURLAsync("**/");
        return (await workspace.OwnerAsync(), visitor);
    }

    private static async Task CaptureAsync(HttpClient owner, string firstName, string lastName) =>
        await (await owner.PostAsJsonAsync("/api/v1/leads", new { firstName, lastName, email = $"{firstName}@hearing.example" })).JsonAsync();

    private static Task AppearsAsync(Visitor visitor, string name) =>
        Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = name })).ToBeVisibleAsync();
}

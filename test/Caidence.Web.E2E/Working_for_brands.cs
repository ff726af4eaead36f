using System.Net.Http.Json;

namespace Caidence.Web.E2E;

/// <summary>An owner makes a team and attaches a creator; each sees the brand on the next click.</summary>
public sealed class Working_for_brands(Site site)
{
    [Fact]
    public async Task In_a_team()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("in-a-team");
        using var api = await workspace.OwnerAsync();
        var (acme, _) = (await BrandAsync(api, "Acme"), await BrandAsync(api, "Globex"));
        await HireAsync(api, "Maya", "brand-manager", acme);
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        await using var maya = await site.VisitorAsync();
        await maya.SignInAsync("maya@in-a-team.example", Workspace.MemberPassword);
        await maya.Page.GotoAsync("/brands");
        await Assertions.Expect(maya.Page.Locator(".brand-card")).ToHaveCountAsync(1);

        await owner.Page.GotoAsync("/members");
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Teams", Exact = true }).ClickAsync();
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "New team" }).First.ClickAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make the team" }).ClickAsync();
        await Assertions.Expect(owner.Page.Locator("#Input_Name_error")).Not.ToBeEmptyAsync();
        await owner.LooksWellAsync("team-refused");
        await owner.Page.GetByLabel("Name").FillAsync("Night shift");
        await owner.Page.GetByLabel("Maya Holm").CheckAsync();
        await owner.Page.GetByLabel("Globex").CheckAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make the team" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("Night shift is made.")).ToBeVisibleAsync();

        await maya.Page.ReloadAsync();
        await Assertions.Expect(maya.Page.Locator(".brand-card")).ToHaveCountAsync(2);
        await owner.Page.GotoAsync("/members");
        await Assertions.Expect(owner.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Maya Holm" })).ToContainTextAsync("Night shift");

        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Night shift" }).ClickAsync();
        await owner.Page.GetByLabel("Maya Holm").UncheckAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("Night shift is saved.")).ToBeVisibleAsync();
        await maya.Page.ReloadAsync();
        await Assertions.Expect(maya.Page.Locator(".brand-card")).ToHaveCountAsync(1);
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task As_a_creator()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("as-a-creator");
        using var api = await workspace.OwnerAsync();
        var (acme, globex) = (await BrandAsync(api, "Acme"), await BrandAsync(api, "Globex"));
        await HireAsync(api, "Cleo", "creator", globex);
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);

        await owner.Page.GotoAsync($"/brands/{acme}");
        var creators = owner.Page.GetByRole(AriaRole.Region, new() { Name = "Creators" });
        await creators.GetByLabel("Attach a creator").SelectOptionAsync("Cleo Holm");
        await creators.GetByRole(AriaRole.Button, new() { Name = "Attach", Exact = true }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("Cleo Holm works for this brand now.")).ToBeVisibleAsync();
        await creators.GetByLabel("Invite a creator by mail").FillAsync("new@creators.example");
        await creators.GetByRole(AriaRole.Button, new() { Name = "Invite", Exact = true }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("An invitation goes to new@creators.example.")).ToBeVisibleAsync();
        await owner.Page.GotoAsync("/members/invitations");
        await Assertions.Expect(owner.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "new@creators.example" })).ToContainTextAsync("Acme");

        await owner.Page.GotoAsync("/brands/hierarchy");
        await Assertions.Expect(owner.Page.GetByRole(AriaRole.Link, new() { Name = "Cleo Holm" })).ToHaveCountAsync(2);

        await owner.Page.GotoAsync($"/brands/{acme}");
        await creators.GetByRole(AriaRole.Button, new() { Name = "Detach Cleo Holm" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("Cleo Holm does not work for this brand any more.")).ToBeVisibleAsync();
        owner.HasNoComplaints();
    }

    private static async Task<Guid> BrandAsync(HttpClient api, string name) =>
        (await (await api.PostAsJsonAsync("/api/v1/brands", new { name })).JsonAsync())["id"]!.GetValue<Guid>();

    private static async Task HireAsync(HttpClient api, string name, string role, Guid brand)
    {
        var workspace = role == "creator" ? "as-a-creator" : "in-a-team";
        var email = $"{name.ToLowerInvariant()}@{workspace}.example";
        var person = (await (await api.PostAsJsonAsync("/api/identity/users", new
        {
            userName = name.ToLowerInvariant(), name, surname = "Holm", email, password = Workspace.MemberPassword, roleNames = new[] { role },
        })).JsonAsync())["id"]!.GetValue<Guid>();
        (await api.PostAsJsonAsync($"/api/v1/members/{person}/change-brands", new { brandIds = new[] { brand } })).EnsureSuccessStatusCode();
    }
}

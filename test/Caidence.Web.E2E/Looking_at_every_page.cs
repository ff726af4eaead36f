using System.Net.Http.Json;
using Caidence.Web.Leads;

namespace Caidence.Web.E2E;

/// <summary>Every page of every audience: readable for everybody, in both themes, on a desk and on a phone, and quiet on the console.</summary>
public sealed class Looking_at_every_page(Site site)
{
    [Fact]
    public async Task Of_a_stranger()
    {
        await using var stranger = await site.VisitorAsync();

        await LookAtAllAsync(stranger, new()
        {
            ["login"] = "/Account/Login",
            ["forgot-password"] = "/Account/ForgotPassword",
            ["reset-password"] = "/Account/ResetPassword",
            ["locked-out"] = "/Account/LockedOut",
            ["logged-out"] = "/Account/LoggedOut",
        });
    }

    [Fact]
    public async Task Of_a_platform_admin()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("looked-at-from-above");
        await using var admin = await site.VisitorAsync();
        await admin.SignInAsync("admin", InstallationSettings.AdminPassword);

        await LookAtAllAsync(admin, new()
        {
            ["host-home"] = "/",
            ["workspaces"] = "/TenantManagement/Tenants",
            ["workspaces-none"] = "/TenantManagement/Tenants?filter=nothing-is-called-so",
            ["workspace-new"] = "/TenantManagement/Tenants/Create",
            ["workspace-edit"] = $"/TenantManagement/Tenants/Edit/{workspace.Id}",
            ["platform-people"] = "/Identity/Users",
        });
    }

    [Fact]
    public async Task Of_leads()
    {
        var (owner, pages) = await OwnerAsync("looked-at-leads");
        await using var visitor = owner;

        await LookAtAllAsync(visitor, new()
        {
            ["home"] = "/",
            ["leads"] = "/leads",
            ["leads-none"] = "/leads?filter=nobody@nowhere.example",
            ["lead-new"] = "/leads/new",
            ["lead"] = $"/leads/{pages.Lead}",
            ["lead-edit"] = $"/leads/{pages.Lead}/edit",
            ["lead-receipt"] = $"/leads/{pages.Lead}/receipt",
        });
    }

    [Fact]
    public async Task Of_integrations()
    {
        var (owner, pages) = await OwnerAsync("looked-at-sources");
        await using var visitor = owner;

        await LookAtAllAsync(visitor, new()
        {
            ["integrations"] = "/integrations",
            ["setup-facebook"] = "/integrations/facebook",
            ["setup-google"] = "/integrations/google",
            ["setup-linkedin"] = "/integrations/linkedin",
            ["setup-zapier"] = "/integrations/zapier",
            ["setup-manual"] = "/integrations/manual",
            ["source"] = $"/integrations/{pages.Source}",
            ["source-connect"] = $"/integrations/{pages.Source}/connect",
            ["source-mapping"] = $"/integrations/{pages.Source}/mapping",
            ["source-settings"] = $"/integrations/{pages.Source}/settings",
        });
    }

    [Fact]
    public async Task Of_people_and_settings()
    {
        var (owner, pages) = await OwnerAsync("looked-at-people");
        await using var visitor = owner;

        await LookAtAllAsync(visitor, new()
        {
            ["people"] = "/Identity/Users",
            ["person-new"] = "/Identity/Users/Create",
            ["person-edit"] = $"/Identity/Users/Edit/{pages.Person}",
            ["settings"] = "/settings",
        });
    }

    private static async Task LookAtAllAsync(Visitor visitor, Dictionary<string, string> pages)
    {
        var wrong = new List<string>();
        foreach (var (name, address) in pages)
        {
            var answer = await visitor.Page.GotoAsync(address);
            answer!.Status.ShouldBe(200, address);
            wrong.AddRange(await Look.AtAsync(visitor.Page, name));
        }

        wrong.ShouldBeEmpty();
        visitor.HasNoComplaints();
    }

    private async Task<(Visitor Owner, Things Pages)> OwnerAsync(string name)
    {
        var workspace = await site.Installation.CreateWorkspaceAsync(name);
        using var owner = await workspace.OwnerAsync();
        var things = await FillAsync(owner, name);
        var visitor = await site.VisitorAsync();
        await visitor.SignInAsync(workspace.OwnerEmail, workspace.OwnerPassword);
        await visitor.Page.WaitForURLAsync("**/");
        return (visitor, things);
    }

    private static async Task<Things> FillAsync(HttpClient owner, string name)
    {
        var source = await ReceivingSource.CreateAsync(owner, "zapier");
        foreach (var person in new[] { "Ada Lovelace", "Grace Hopper", "Konrad Zuse" })
        {
            var email = $"{person.Split(' ')[0].ToLowerInvariant()}@{name}.example";
            (await owner.PostAsJsonAsync(source.Address, new { name = person, email, phone = "+49 30 901820", company = "Rechenwerk", budget = "5k" })).EnsureSuccessStatusCode();
        }

        (await owner.PostAsJsonAsync(source.Address, new { colour = "green" })).StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        var lead = await source.LeadAsync($"ada@{name}.example");
        await source.SettledBooksAsync();
        var person1 = await (await owner.PostAsJsonAsync("/api/identity/users", new { userName = "grace", email = $"grace@{name}.example", password = Workspace.MemberPassword, roleNames = new[] { "agency-member" } })).JsonAsync();

        return new(lead["id"]!.GetValue<Guid>(), source.Id, person1["id"]!.GetValue<Guid>());
    }

    private sealed record Things(Guid Lead, Guid Source, Guid Person);
}

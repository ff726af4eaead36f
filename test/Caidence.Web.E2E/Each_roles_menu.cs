using System.Net.Http.Json;
using Caidence.Identity;
using Caidence.Permissions;

namespace Caidence.Web.E2E;

/// <summary>What each role finds in the sidebar follows from the matrix and from nothing else.</summary>
public sealed class Each_roles_menu(Site site)
{
    private static readonly (string Address, bool OnHost, bool InWorkspace, string[] Permissions)[] Pages =
    [
        ("/", true, true, []),
        ("/social", false, true, [CaidencePermissions.SocialConnections.Default]),
        ("/leads", false, true, [CaidencePermissions.Leads.Default]),
        ("/leads/analytics", false, true, [CaidencePermissions.LeadInsights.Default]),
        ("/integrations", false, true, [CaidencePermissions.LeadSources.Default]),
        ("/brands", false, true, [CaidencePermissions.Brands.Default]),
        ("/settings/profile", false, true, [CaidencePermissions.Profiles.Default]),
        ("/members", false, true, [CaidencePermissions.Users.Default]),
        ("/TenantManagement/Tenants", true, false, [CaidencePermissions.Tenants.Default]),
        ("/onboarding/analytics", true, false, [CaidencePermissions.Tenants.Default]),
        ("/Identity/Users", true, true, [CaidencePermissions.Users.Default]),
        ("/Identity/Roles", true, true, [CaidencePermissions.Roles.Default]),
        ("/AuditLogs", true, true, [CaidencePermissions.AuditLogs.Default]),
        ("/BackgroundJobs", true, true, [CaidencePermissions.Settings.Default]),
        ("/settings", false, true, [CaidencePermissions.Settings.Default]),
        ("/settings/mail", true, false, [CaidencePermissions.Settings.Manage]),
    ];

    public static TheoryData<string> Roles { get; } = [.. CaidenceRoles.Host, .. CaidenceRoles.Tenant];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Shows_exactly_what_the_role_may_open(string role)
    {
        var isHost = CaidenceRoles.Host.Contains(role);
        await using var visitor = await site.VisitorAsync();
        await visitor.SignInAsync(await HireAsync(role, isHost), Workspace.MemberPassword);
        var held = RoleMatrix.PermissionsOf(role).ToHashSet();

        var shown = await visitor.Page.Locator(".app-nav ul a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        var expected = Pages.Where(page => (isHost ? page.OnHost : page.InWorkspace) && page.Permissions.All(held.Contains)).Select(page => page.Address).ToList();
        shown.Order().ShouldBe(expected.Order());
        foreach (var address in expected)
        {
            await visitor.FindsAsync(address);
        }

        visitor.HasNoComplaints();
    }

    private async Task<string> HireAsync(string role, bool isHost)
    {
        var name = $"menu-{role}";
        if (!isHost)
        {
            var workspace = await site.Installation.CreateWorkspaceAsync(name);
            await workspace.AddMemberAsync(role, role);
            return $"{role}@{workspace.Name}.example";
        }

        using var admin = await site.Installation.HostAdminAsync();
        var email = $"{name}@platform.example";
        await (await admin.PostAsJsonAsync("/api/identity/users", new { userName = name, email, password = Workspace.MemberPassword, roleNames = new[] { role } })).JsonAsync();
        return email;
    }
}

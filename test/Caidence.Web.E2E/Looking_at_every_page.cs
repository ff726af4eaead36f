using System.Net.Http.Json;

namespace Caidence.Web.E2E;

/// <summary>Every page of every audience: readable for everybody, in both themes, on a desk and on a phone, and quiet on the console.</summary>
public sealed class Looking_at_every_page(Site site)
{
    [Fact]
    public async Task Of_a_stranger()
    {
        await using var stranger = await site.VisitorAsync();

        await stranger.LooksWellEverywhereAsync(new()
        {
            ["welcome"] = "/welcome",
            ["register"] = "/Account/Register",
            ["check-mail"] = "/Account/CheckMail",
            ["confirm-email-used"] = "/Account/ConfirmEmail?token=used",
            ["mailbox"] = "/dev/mailbox",
            ["login"] = "/Account/Login",
            ["forgot-password"] = "/Account/ForgotPassword",
            ["reset-password"] = "/Account/ResetPassword",
            ["locked-out"] = "/Account/LockedOut",
            ["external-refused"] = "/Account/ExternalLogin?refused=true",
            ["change-email-used"] = "/Account/ChangeEmail?token=used",
            ["link-login-expired"] = "/Account/LinkLogin",
            ["logged-out"] = "/Account/LoggedOut",
            ["invitation-used"] = "/invitation/used",
        });
    }

    [Fact]
    public async Task Of_a_platform_admin()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("looked-at-from-above");
        await using var admin = await site.VisitorAsync();
        await admin.SignInAsync("admin", InstallationSettings.AdminPassword);
        var plan = await site.Installation.PlanAsync("Studio", workspace, ("Caidence.MaxBrands", "5"), ("Caidence.MaxPeople", "10"));

        await admin.LooksWellEverywhereAsync(new()
        {
            ["host-home"] = "/",
            ["workspaces"] = "/TenantManagement/Tenants",
            ["workspaces-none"] = "/TenantManagement/Tenants?filter=nothing-is-called-so",
            ["onboarding-analytics"] = "/onboarding/analytics?days=365",
            ["workspace-new"] = "/TenantManagement/Tenants/Create",
            ["workspace-edit"] = $"/TenantManagement/Tenants/Edit/{workspace.Id}",
            ["plans"] = "/TenantManagement/Plans",
            ["plan-new"] = "/TenantManagement/Plans/Create",
            ["plan-edit"] = $"/TenantManagement/Plans/Edit/{plan}",
            ["platform-people"] = "/Identity/Users",
            ["platform-background-work"] = "/BackgroundJobs",
            ["platform-mail"] = "/settings/mail",
            ["platform-sign-up"] = "/settings/sign-up",
        });
    }

    [Fact]
    public async Task Of_brands()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("looked-at-brands");
        using var owner = await workspace.OwnerAsync();
        var acme = await (await owner.PostAsJsonAsync("/api/v1/brands", new
        {
            name = "Acme Shoes", category = "Fashion", url = "acme.example", colors = new[] { "#0f766e", "#f59e0b" }, socialHandles = new { instagram = "acme" },
        })).JsonAsync();
        var cleo = (await (await owner.PostAsJsonAsync("/api/identity/users", new
        {
            userName = "cleo", name = "Cleo", surname = "Holm", email = "cleo@looked-at-brands.example", password = Workspace.MemberPassword, roleNames = new[] { "creator" },
        })).JsonAsync())["id"]!.GetValue<Guid>();
        (await owner.PostAsJsonAsync($"/api/v1/members/{cleo}/change-brands", new { brandIds = new[] { acme["id"]!.GetValue<Guid>() } })).EnsureSuccessStatusCode();
        var old = await (await owner.PostAsJsonAsync("/api/v1/brands", new { name = "Globex" })).JsonAsync();
        (await owner.PostAsync($"/api/v1/brands/{old["id"]}/archive", null)).EnsureSuccessStatusCode();
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);

        await visitor.LooksWellEverywhereAsync(new()
        {
            ["brands"] = "/brands?includeArchived=true",
            ["brands-none"] = "/brands?filter=nothing-is-called-so",
            ["brand-new"] = "/brands/new",
            ["brands-hierarchy"] = "/brands/hierarchy",
            ["brand"] = $"/brands/{acme["id"]}",
            ["brand-archived"] = $"/brands/{old["id"]}",
        });
    }

    [Fact]
    public async Task Of_the_team()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("looked-at-team");
        using var owner = await workspace.OwnerAsync();
        var brand = (await (await owner.PostAsJsonAsync("/api/v1/brands", new { name = "Acme Shoes" })).JsonAsync())["id"]!.GetValue<Guid>();
        var maya = (await (await owner.PostAsJsonAsync("/api/identity/users", new
        {
            userName = "maya", name = "Maya", surname = "Lindqvist", email = "maya@looked-at-team.example", password = Workspace.MemberPassword, roleNames = new[] { "brand-manager" },
        })).JsonAsync())["id"]!.GetValue<Guid>();
        (await owner.PostAsJsonAsync($"/api/v1/members/{maya}/change-brands", new { brandIds = new[] { brand } })).EnsureSuccessStatusCode();
        var old = (await (await owner.PostAsJsonAsync("/api/v1/invitations", new { email = "an.old.friend.with.a.long.name@looked-at-team.example", roleName = "agency-member" })).JsonAsync())["id"];
        (await owner.PostAsync($"/api/v1/invitations/{old}/revoke", null)).EnsureSuccessStatusCode();
        (await owner.PostAsJsonAsync("/api/v1/invitations", new { email = "ada@looked-at-team.example", roleName = "brand-reviewer", brandIds = new[] { brand } })).EnsureSuccessStatusCode();
        var link = (await (await owner.PostAsJsonAsync("/api/v1/invitations/link", new { roleName = "creator", maxUses = 5 })).JsonAsync())["url"]!.GetValue<string>();
        var team = (await (await owner.PostAsJsonAsync("/api/v1/teams", new { name = "Summer campaign", memberIds = new[] { maya }, brandIds = new[] { brand } })).JsonAsync())["id"];
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);

        await visitor.LooksWellEverywhereAsync(new()
        {
            ["teams"] = "/teams",
            ["teams-none"] = "/teams?filter=nothing-is-called-so",
            ["team"] = $"/teams/{team}",
            ["team-new"] = "/teams/new",
            ["members"] = "/members",
            ["members-none"] = "/members?filter=nobody-is-called-so",
            ["member"] = $"/members/{maya}",
            ["invitations"] = "/members/invitations",
            ["invitations-none"] = "/members/invitations?state=expired",
            ["invite"] = "/members/invite",
            ["leave"] = "/members/leave",
        });
        await using var stranger = await site.VisitorAsync();
        await stranger.LooksWellEverywhereAsync(new() { ["invitation"] = new Uri(link).AbsolutePath });
    }

    [Fact]
    public async Task Of_an_agency_that_shows_its_own_look()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("looked-at-as-ours");
        await site.Installation.PlanAsync("White label", workspace, ("Caidence.WhiteLabel", "true"), ("Caidence.MaxBrands", "5"));
        using var owner = await workspace.OwnerAsync();
        (await owner.PutAsJsonAsync("/api/v1/white-label", new { primaryColor = "#0f766e", senderName = "Acme Studio" })).EnsureSuccessStatusCode();
        var link = (await (await owner.PostAsJsonAsync("/api/v1/invitations/link", new { roleName = "creator" })).JsonAsync())["url"]!.GetValue<string>();
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);

        await visitor.LooksWellEverywhereAsync(new()
        {
            ["white-label"] = "/settings/white-label",
            ["white-label-plan"] = "/settings/plan",
            ["white-label-members"] = "/members",
            ["white-label-leads"] = "/leads",
        });
        await using var stranger = await site.VisitorAsync();
        await stranger.LooksWellEverywhereAsync(new() { ["white-label-invitation"] = new Uri(link).AbsolutePath });
    }
}

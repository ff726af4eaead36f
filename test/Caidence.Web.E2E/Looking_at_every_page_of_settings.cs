namespace Caidence.Web.E2E;

/// <summary>Pages of people, roles and settings, with the same eyes as <see cref="Looking_at_every_page"/>.</summary>
public sealed class Looking_at_every_page_of_settings(Site site)
{
    [Fact]
    public async Task Of_people_and_settings()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "looked-at-people");

        await workspace.Owner.LooksWellEverywhereAsync(new()
        {
            ["people"] = "/Identity/Users",
            ["person-new"] = "/Identity/Users/Create",
            ["person-edit"] = $"/Identity/Users/Edit/{workspace.Person}",
            ["person-permissions"] = $"/Identity/Users/Permissions/{workspace.Person}",
            ["person-sign-ins"] = $"/Identity/Users/SignIns/{workspace.Person}",
            ["settings"] = "/settings",
            ["settings-plan"] = "/settings/plan",
            ["settings-sample-data"] = "/settings/sample-data",
            ["white-label-not-included"] = "/settings/white-label",
            ["settings-profile-none"] = "/settings/profile",
            ["wizard-first"] = "/onboarding?step=1",
            ["settings-mail"] = "/settings/mail",
            ["settings-security"] = "/settings/security",
            ["settings-support"] = "/settings/support",
            ["api-clients"] = "/settings/api-clients",
            ["api-client-new"] = "/settings/api-client",
            ["see-as"] = "/see-as",
            ["profile"] = "/Account/Manage",
            ["my-data"] = "/Account/Manage/Data",
            ["background-work"] = "/BackgroundJobs",
        });
    }

    [Fact]
    public async Task Of_roles_and_the_audit_log()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "looked-at-roles");

        await workspace.Owner.LooksWellEverywhereAsync(new()
        {
            ["roles"] = "/Identity/Roles",
            ["role-new"] = "/Identity/Roles/Create",
            ["role-edit"] = await workspace.Owner.FirstAddressAsync("/Identity/Roles", "/Identity/Roles/Edit/"),
            ["audit-log"] = "/AuditLogs",
            ["audit-log-none"] = "/AuditLogs?userName=nobody",
            ["audit-log-entry"] = await workspace.Owner.FirstAddressAsync("/AuditLogs", "/AuditLogs/Detail/"),
        });
    }
}

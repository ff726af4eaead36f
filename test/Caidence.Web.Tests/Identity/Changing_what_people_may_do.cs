using System.Net;
using System.Text.RegularExpressions;
using Caidence.Permissions;
using Caidence.Web.Account;

namespace Caidence.Web.Identity;

/// <summary>On the pages: what is ticked there holds at the next request of whomever it is about.</summary>
public sealed partial class Changing_what_people_may_do(SqliteWeb web) : WebTest(web)
{
    [Fact]
    public async Task Of_a_role_acts_on_the_next_request()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("granting"));
        using var owner = await workspace.OwnerInBrowserAsync();
        using var reviewer = await workspace.MemberAsync("rita", "brand-reviewer");
        (await reviewer.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var sheet = await RoleSheetAsync(owner, "brand-reviewer");

        var answer = await owner.SubmitAsync(sheet.Address, [.. sheet.Ticked.Where(name => !name.StartsWith(CaidencePermissions.Leads.Default, StringComparison.Ordinal)).Select(Tick)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await reviewer.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reviewer.GetAsync("/api/v1/leads/analytics/overview")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await RoleSheetAsync(owner, "brand-reviewer")).Ticked.ShouldBe(sheet.Ticked.Where(name => name != CaidencePermissions.Leads.Default), ignoreOrder: true);
    }

    [Fact]
    public async Task Of_one_person_adds_to_what_their_roles_allow()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("granting"));
        using var owner = await workspace.OwnerInBrowserAsync();
        using var creator = await workspace.MemberAsync("cleo", "creator");
        var id = (await owner.GetJsonAsync("/api/identity/users/by-username/cleo"))["id"]!.GetValue<Guid>();

        await owner.SubmitAsync($"/Identity/Users/Permissions/{id}", Tick(CaidencePermissions.Leads.Default));

        (await creator.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await (await owner.GetAsync($"/Identity/Users/Permissions/{id}")).Content.ReadAsStringAsync();
        page.ShouldContain("Posts: Publish, through the role Creator");
    }

    [Fact]
    public async Task Of_one_person_is_offered_and_explained_with_what_it_needs()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("granting"));
        using var owner = await workspace.OwnerInBrowserAsync();
        await owner.SubmitAsync("/onboarding?step=1", ("Input.ProfileType", "agency"));
        using var creator = await workspace.MemberInBrowserAsync("cleo", "creator");
        var id = (await owner.GetJsonAsync("/api/identity/users/by-username/cleo"))["id"]!.GetValue<Guid>();
        var address = $"/Identity/Users/Permissions/{id}";

        await owner.SubmitAsync(address, Tick(CaidencePermissions.Leads.Create));
        (await creator.GetStringAsync("/")).ShouldNotContain("href=\"/leads/new\"");
        var answer = await owner.GetStringAsync($"{address}?why={CaidencePermissions.Leads.Create}");
        answer.ShouldContain("cleo cannot: Leads: Create.");
        answer.ShouldContain("But it is of no use without this right, which is missing: Leads: View.");

        await owner.SubmitAsync(address, Tick(CaidencePermissions.Leads.Create), Tick(CaidencePermissions.Leads.Default));
        (await creator.GetStringAsync("/")).ShouldContain("href=\"/leads/new\"");
    }

    [Fact]
    public async Task Of_one_person_leaves_them_their_start_page_whatever_is_ticked()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("granting"));
        using var owner = await workspace.OwnerInBrowserAsync();
        await owner.SubmitAsync("/onboarding?step=1", ("Input.ProfileType", "agency"));
        using var nobody = await workspace.MemberInBrowserAsync("nia");
        var id = (await owner.GetJsonAsync("/api/identity/users/by-username/nia"))["id"]!.GetValue<Guid>();

        await owner.SubmitAsync($"/Identity/Users/Permissions/{id}",
        [
            Tick(CaidencePermissions.Profiles.Create), Tick(CaidencePermissions.Brands.Create), Tick(CaidencePermissions.SocialConnections.Connect),
            Tick(CaidencePermissions.LeadSources.Create), Tick(CaidencePermissions.Users.Create), Tick(CaidencePermissions.Leads.Update),
        ]);

        (await nobody.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await nobody.GetStringAsync("/")).ShouldNotContain("href=\"/brands/new\"");
    }

    [Fact]
    public async Task Of_the_owners_is_nobodys_to_take()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("granting"));
        using var owner = await workspace.OwnerInBrowserAsync();
        var sheet = await RoleSheetAsync(owner, "agency-owner");

        var answer = await owner.SubmitAsync(sheet.Address);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await owner.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_for_those_who_may()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("granting"));
        using var owner = await workspace.OwnerInBrowserAsync();
        var (address, _) = await RoleSheetAsync(owner, "creator");
        using var manager = await workspace.MemberInBrowserAsync("max", "agency-manager");

        (await (await manager.GetAsync("/Identity/Roles")).Content.ReadAsStringAsync()).ShouldNotContain("role-grid");
        (await manager.GetAsync(address)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await manager.SubmitAsync(address, Tick(CaidencePermissions.Leads.Default))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static (string Name, string Value) Tick(string permission) => ("granted", permission);

    private static async Task<(string Address, IReadOnlyList<string> Ticked)> RoleSheetAsync(HttpClient owner, string role)
    {
        var roles = (await owner.GetJsonAsync("/api/identity/roles/all"))["items"]!.AsArray();
        var address = $"/Identity/Roles/Edit/{roles.Single(each => each!["name"]!.GetValue<string>() == role)!["id"]}";
        var page = await (await owner.GetAsync(address)).Content.ReadAsStringAsync();

        return (address, [.. Boxes().Matches(page).Where(box => box.Value.Contains("checked", StringComparison.Ordinal)).Select(box => box.Groups[1].Value)]);
    }

    [GeneratedRegex("""<input[^>]*name="granted"[^>]*value="([^"]+)"[^>]*>""")]
    private static partial Regex Boxes();
}

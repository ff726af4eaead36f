using Caidence.Core.MultiTenancy;
using Caidence.Identity;
using Caidence.Permissions;
using Shouldly;
using Xunit;

namespace Caidence.Application.Tests.Permissions;

public class The_role_matrix
{
    [Fact]
    public void Has_a_row_for_each_of_the_twenty_two_resources()
    {
        RoleMatrix.Rows.Select(row => row.Resource).ShouldBe(PermissionConstants.Resources, ignoreOrder: true);
        RoleMatrix.Rows.Count.ShouldBe(22);
    }

    [Fact]
    public void Has_a_column_for_each_of_the_eight_roles()
    {
        var roles = CaidenceRoles.Host.Concat(CaidenceRoles.Tenant).ToList();

        roles.Count.ShouldBe(8);
        RoleMatrix.Rows.ShouldAllBe(row => row.Cells.Keys.SequenceEqual(roles));
    }

    [Fact]
    public void Knows_every_permission_constant() =>
        PermissionConstants.All.Except(RoleMatrix.Rows.SelectMany(row => row.Permissions)).ShouldBeEmpty();

    [Fact]
    public void Names_no_permission_that_has_no_constant() =>
        RoleMatrix.Rows.SelectMany(row => row.Permissions).Except(PermissionConstants.All).ShouldBeEmpty();

    [Fact]
    public void Uses_only_letters_that_stand_for_an_action() =>
        RoleMatrix.Rows.SelectMany(row => row.Cells.Values.Append(row.Actions)).SelectMany(actions => actions).ShouldAllBe(action => Enum.IsDefined(action));

    [Fact]
    public void Grants_only_actions_that_the_resource_has() =>
        RoleMatrix.Rows.ShouldAllBe(row => row.Cells.Values.All(actions => !actions.Except(row.Actions).Any()));

    [Fact]
    public void Lets_nobody_act_on_what_they_cannot_view() =>
        RoleMatrix.Rows.SelectMany(row => row.Cells.Values).Where(actions => actions.Count > 0).ShouldAllBe(actions => actions.Contains(ResourceAction.View));

    [Fact]
    public void Gives_host_roles_only_what_lives_on_the_host_side() => RolesHoldOnlyTheirSide(MultiTenancySides.Host);

    [Fact]
    public void Gives_tenant_roles_only_what_lives_in_a_workspace() => RolesHoldOnlyTheirSide(MultiTenancySides.Tenant);

    [Theory]
    [InlineData(MultiTenancySides.Host)]
    [InlineData(MultiTenancySides.Tenant)]
    public void Gives_the_owner_of_a_side_all_of_it(MultiTenancySides side) =>
        RoleMatrix.PermissionsOf(CaidenceRoles.OwnerOf(side)).ShouldBe(
            RoleMatrix.Rows.Where(row => row.Side.HasFlag(side)).SelectMany(row => row.Permissions), ignoreOrder: true);

    [Fact]
    public void Lets_support_only_look() => ActionsOf(CaidenceRoles.PlatformSupport).ShouldBe([ResourceAction.View]);

    [Fact]
    public void Lets_a_reviewer_only_look_and_approve() =>
        ActionsOf(CaidenceRoles.BrandReviewer).ShouldBe([ResourceAction.View, ResourceAction.Approve]);

    [Fact]
    public void Keeps_leads_from_creators() =>
        RoleMatrix.PermissionsOf(CaidenceRoles.Creator).ShouldNotContain(name => name.StartsWith("Caidence.Lead", StringComparison.Ordinal));

    [Fact]
    public void Keeps_the_export_and_erasure_of_leads_from_members() =>
        RoleMatrix.PermissionsOf(CaidenceRoles.AgencyMember).Where(name => name.StartsWith(CaidencePermissions.Leads.Default, StringComparison.Ordinal))
            .ShouldNotContain(name => name == CaidencePermissions.Leads.Export || name == CaidencePermissions.Leads.Delete || name == CaidencePermissions.Leads.Manage);

    private static List<ResourceAction> ActionsOf(string role) =>
        RoleMatrix.Rows.SelectMany(row => row.Cells[role]).Distinct().ToList();

    private static void RolesHoldOnlyTheirSide(MultiTenancySides side) =>
        RoleMatrix.Rows.Where(row => !row.Side.HasFlag(side)).ShouldAllBe(row => RoleMatrix.RolesOf(side).All(role => row.Cells[role].Count == 0));
}

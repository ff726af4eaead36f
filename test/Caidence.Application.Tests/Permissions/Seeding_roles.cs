using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Data;
using Caidence.Data;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Permissions;

public abstract class Seeding_roles(Stage stage) : IdentityTest(stage)
{
    [Fact]
    public async Task Grants_every_role_what_the_matrix_says()
    {
        foreach (var role in CaidenceRoles.Tenant)
        {
            (await GrantsOfAsync(The.Northwind, role)).ShouldBe(RoleMatrix.PermissionsOf(role).SelectMany(PermissionTwins.Of), ignoreOrder: true, role);
        }

        foreach (var role in CaidenceRoles.Host)
        {
            (await GrantsOfAsync(null, role)).ShouldBe(RoleMatrix.PermissionsOf(role).SelectMany(PermissionTwins.Of), ignoreOrder: true, role);
        }
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        var before = await CountAsync();
        await SeedAsync();

        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Respects_what_the_workspace_has_taken_away()
    {
        using (SignedInAs(The.Mia))
        {
            await Permissions.UpdateAsync("R", CaidenceRoles.AgencyMember, new() { Permissions = [new() { Name = CaidencePermissions.Posts.Publish }] });
        }

        await SeedAsync();

        (await GrantsOfAsync(The.Northwind, CaidenceRoles.AgencyMember)).ShouldNotContain(CaidencePermissions.Posts.Publish);
    }

    [Fact]
    public async Task Brings_a_permission_that_is_new_to_the_workspace()
    {
        using (InWorkspace(The.Northwind))
        {
            await ReadAsync(database => database.Set<PermissionGrant>().Where(grant => grant.Name == CaidencePermissions.Reels.Approve).ExecuteDeleteAsync());
        }

        await SeedAsync();

        (await GrantsOfAsync(The.Northwind, CaidenceRoles.AgencyOwner)).ShouldContain(CaidencePermissions.Reels.Approve);
        (await GrantsOfAsync(The.Northwind, CaidenceRoles.BrandReviewer)).ShouldContain(CaidencePermissions.Reels.Approve);
        (await GrantsOfAsync(The.Northwind, CaidenceRoles.Creator)).ShouldNotContain(CaidencePermissions.Reels.Approve);
    }

    [Fact]
    public async Task Makes_no_second_admin()
    {
        var seed = new DataSeedContext(TenantId: null) { AdminEmailAddress = "other@caidence.example", AdminPassword = Person.Password };
        await Service<IDataSeeder>().SeedAsync(seed);

        seed.IsAdminNew.ShouldBeFalse();
        using var session = SignedInAs(The.Hana);
        (await Users.GetListAsync(new())).TotalCount.ShouldBe(1);
    }

    private Task SeedAsync() => Service<IDataSeeder>().SeedAsync(new(The.Northwind.Id));

    private async Task<int> CountAsync()
    {
        using var workspace = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<PermissionGrant>().CountAsync());
    }

    private async Task<IReadOnlySet<string>> GrantsOfAsync(CastWorkspace? workspace, string role)
    {
        using var inside = Host.InWorkspace(workspace?.Id);
        return await Host.InScopeAsync(services => services.GetRequiredService<IPermissionStore>().GetGrantedNamesAsync(new(PermissionHolder.Role, role)));
    }
}

public sealed class Seeding_roles_on_SQLite(SqliteStage stage) : Seeding_roles(stage);

public sealed class Seeding_roles_on_PostgreSQL(PostgreSqlStage stage) : Seeding_roles(stage);

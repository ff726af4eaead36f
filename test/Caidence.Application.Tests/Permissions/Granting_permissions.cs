using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Leads;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Permissions;

public abstract class Granting_permissions(Stage stage) : IdentityTest(stage)
{
    [Fact]
    public async Task Acts_on_the_next_call()
    {
        await ChangeAsync("R", CaidenceRoles.Creator, CaidencePermissions.Leads.Default, isGranted: true);
        using (SignedInAs(The.Cleo))
        {
            await Service<ILeadsAppService>().GetListAsync(new());
        }

        await ChangeAsync("R", CaidenceRoles.Creator, CaidencePermissions.Leads.Default, isGranted: false);
        using var session = SignedInAs(The.Cleo);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Service<ILeadsAppService>().GetListAsync(new()));
    }

    [Fact]
    public async Task Reaches_one_person_beside_the_roles()
    {
        await ChangeAsync("U", The.Cleo.Id.ToString(), CaidencePermissions.Leads.Default, isGranted: true);

        using (SignedInAs(The.Cleo))
        {
            await Service<ILeadsAppService>().GetListAsync(new());
        }

        using var session = SignedInAs(The.Mia);
        var cleo = await Permissions.GetAsync("U", The.Cleo.Id.ToString());
        Find(cleo, CaidencePermissions.Leads.Default).GrantedProviders.ShouldBe([new("U", The.Cleo.Id.ToString())]);
        Find(cleo, CaidencePermissions.Posts.Create).GrantedProviders.ShouldBe([new("R", CaidenceRoles.Creator)]);
    }

    [Fact]
    public async Task Goes_under_both_names()
    {
        await ChangeAsync("R", CaidenceRoles.AgencyMember, IdentityPermissions.Users.Create, isGranted: true);

        using var session = SignedInAs(The.Mia);
        var member = await Permissions.GetAsync("R", CaidenceRoles.AgencyMember);
        Find(member, CaidencePermissions.Users.Create).IsGranted.ShouldBeTrue();
        Find(member, IdentityPermissions.Users.Create).IsGranted.ShouldBeTrue();
    }

    [Fact]
    public async Task Shows_only_what_lives_on_this_side()
    {
        using var session = SignedInAs(The.Mia);
        var names = (await Permissions.GetAsync("R", CaidenceRoles.AgencyMember)).Groups.SelectMany(group => group.Permissions).Select(each => each.Name).ToList();

        names.ShouldContain(CaidencePermissions.Leads.Export);
        names.ShouldNotContain(CaidencePermissions.Tenants.Default);
        names.ShouldNotContain(IdentityPermissions.UserLookup.Default);
    }

    [Fact]
    public async Task Cannot_take_anything_from_owners()
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<BusinessException>(() => ChangeAsync("R", CaidenceRoles.AgencyOwner, CaidencePermissions.Leads.Export, isGranted: false)))
            .Code.ShouldBe(CaidenceErrorCodes.Identity.OwnerRoleIsFixed);
    }

    [Fact]
    public async Task Stops_at_what_one_holds_oneself()
    {
        var delegated = await HireAsync("dora", CaidenceRoles.BrandManager);
        await ChangeAsync("U", delegated.Id.ToString(), CaidencePermissions.Roles.Manage, isGranted: true);

        using var session = SignedInAs(delegated);
        (await Should.ThrowAsync<BusinessException>(() => Permissions.UpdateAsync(
            "R", CaidenceRoles.BrandManager, new() { Permissions = [new() { Name = CaidencePermissions.Leads.Manage, IsGranted = true }] })))
            .Code.ShouldBe(CaidenceErrorCodes.Identity.GrantsMoreThanHeld);
    }

    [Fact]
    public async Task Passes_over_names_that_nobody_knows()
    {
        await ChangeAsync("R", CaidenceRoles.Creator, "Caidence.Unicorns", isGranted: true);
        await ChangeAsync("R", CaidenceRoles.Creator, CaidencePermissions.Tenants.Create, isGranted: true);

        (await GrantsOfAsync(CaidenceRoles.Creator)).ShouldNotContain("Caidence.Unicorns");
        (await GrantsOfAsync(CaidenceRoles.Creator)).ShouldNotContain(CaidencePermissions.Tenants.Create);
    }

    [Fact]
    public async Task Finds_nobody_from_the_neighbouring_workspace()
    {
        using var session = SignedInAs(The.Omar);

        await Should.ThrowAsync<EntityNotFoundException>(() => Permissions.GetAsync("U", The.Max.Id.ToString()));
    }

    [Fact]
    public async Task Is_not_for_managers()
    {
        var manager = await HireAsync("nora", CaidenceRoles.AgencyManager);
        using var session = SignedInAs(manager);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Permissions.GetAsync("R", CaidenceRoles.Creator));
    }

    private async Task ChangeAsync(string providerName, string providerKey, string permission, bool isGranted)
    {
        using var session = SignedInAs(The.Mia);
        await Permissions.UpdateAsync(providerName, providerKey, new() { Permissions = [new() { Name = permission, IsGranted = isGranted }] });
    }

    private async Task<IReadOnlySet<string>> GrantsOfAsync(string role)
    {
        using var workspace = InWorkspace(The.Northwind);
        return await Host.InScopeAsync(services => services.GetRequiredService<IPermissionStore>().GetGrantedNamesAsync(new(PermissionHolder.Role, role)));
    }

    private static PermissionGrantInfoDto Find(GetPermissionListResultDto list, string name) =>
        list.Groups.SelectMany(group => group.Permissions).Single(permission => permission.Name == name);
}

public sealed class Granting_permissions_on_SQLite(SqliteStage stage) : Granting_permissions(stage);

public sealed class Granting_permissions_on_PostgreSQL(PostgreSqlStage stage) : Granting_permissions(stage);

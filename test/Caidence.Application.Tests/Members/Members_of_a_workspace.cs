using Caidence.Brands;
using Caidence.Core;
using Caidence.Core.Auditing;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Members;

public abstract class Members_of_a_workspace(Stage stage) : IdentityTest(stage)
{
    private IMembersAppService Members => Service<IMembersAppService>();

    [Fact]
    public async Task Are_listed_with_what_they_are_and_see()
    {
        using var session = SignedInAs(The.Mia);
        var acme = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Acme" })).Id;
        await Members.ChangeBrandsAsync(The.Bea, new() { BrandIds = [acme] });
        await Host.InScopeAsync(services => services.GetRequiredService<SecurityLogManager>().NoteAsync(The.Bea, SecurityLogActions.LoginSucceeded));

        var all = (await Members.GetListAsync(new())).Items;

        all.Select(member => member.Name).ShouldBe(["Bea Holm", "Cleo Holm", "Max Holm", "Mia Berg", "Rita Holm"]);
        var bea = all[0];
        bea.RoleNames.ShouldBe([CaidenceRoles.BrandManager]);
        bea.BrandNames.ShouldBe(["Acme"]);
        bea.LastSignInAt.ShouldNotBeNull();
        all.Single(member => member.IsMe).Id.ShouldBe(The.Mia.Id);
        all.Single(member => member.IsMe).LastSignInAt.ShouldBeNull();
    }

    [Fact]
    public async Task Change_their_role()
    {
        using var session = SignedInAs(The.Mia);

        (await Members.ChangeRoleAsync(The.Max, new() { RoleName = CaidenceRoles.AgencyManager })).RoleNames.ShouldBe([CaidenceRoles.AgencyManager]);

        (await Host.InScopeAsync(services => services.GetRequiredService<UserPrincipals>().FindAsync(The.Northwind, The.Max, "Test")))!.IsInRole(CaidenceRoles.AgencyManager).ShouldBeTrue();
    }

    [Fact]
    public async Task Carry_their_brands_in_every_session()
    {
        using var session = SignedInAs(The.Mia);
        var acme = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Acme" })).Id;
        (await ScopeAsync()).ShouldBeNull();

        await Members.ChangeBrandsAsync(The.Bea, new() { BrandIds = [acme] });

        (await ScopeAsync()).ShouldBe($"{acme}");
        await Members.ChangeBrandsAsync(The.Bea, new() { BrandIds = [] });
        (await ScopeAsync()).ShouldBeNull();

        async Task<string?> ScopeAsync() =>
            (await Host.InScopeAsync(services => services.GetRequiredService<UserPrincipals>().FindAsync(The.Northwind, The.Bea, "Test")))!.FindFirst(BrandScope.ClaimType)?.Value;
    }

    [Fact]
    public async Task See_all_once_they_are_owners()
    {
        using var session = SignedInAs(The.Mia);
        var acme = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Acme" })).Id;
        await Members.ChangeBrandsAsync(The.Bea, new() { BrandIds = [acme] });

        (await Members.ChangeRoleAsync(The.Bea, new() { RoleName = CaidenceRoles.AgencyOwner })).BrandIds.ShouldBeNull();

        await RefusedAsync(CaidenceErrorCodes.Members.OwnerSeesAll, () => Members.ChangeBrandsAsync(The.Bea, new() { BrandIds = [acme] }));
        using var limited = SignedInAs(The.Mia with { Brands = [acme] });
        await RefusedAsync(CaidenceErrorCodes.Identity.GrantsMoreThanHeld, () => Users.CreateAsync(
            new() { UserName = "zoe", Email = "zoe@northwind.example", Password = Person.Password, RoleNames = [CaidenceRoles.AgencyOwner] }));
    }

    [Fact]
    public async Task Come_and_go()
    {
        using var session = SignedInAs(The.Mia);

        (await Members.DeactivateAsync(The.Max)).State.ShouldBe(MemberState.Inactive);
        (await Members.ReactivateAsync(The.Max)).State.ShouldBe(MemberState.Active);
        await Members.DeleteAsync(The.Max);

        await Should.ThrowAsync<EntityNotFoundException>(() => Members.GetAsync(The.Max));
    }

    [Fact]
    public async Task Are_changed_by_nobody_who_holds_less()
    {
        var manager = await HireAsync("nora", CaidenceRoles.AgencyManager);
        using var session = SignedInAs(manager);

        await RefusedAsync(CaidenceErrorCodes.Identity.UserHoldsMore, () => Members.DeactivateAsync(The.Mia));
        await RefusedAsync(CaidenceErrorCodes.Identity.UserHoldsMore, () => Members.ChangeBrandsAsync(The.Mia, new()));
        await RefusedAsync(CaidenceErrorCodes.Identity.GrantsMoreThanHeld, () => Members.ChangeRoleAsync(The.Max, new() { RoleName = CaidenceRoles.AgencyOwner }));
        await RefusedAsync(CaidenceErrorCodes.Members.NotOneself, () => Members.ChangeRoleAsync(manager, new() { RoleName = CaidenceRoles.AgencyMember }));
    }

    [Fact]
    public async Task Are_not_taken_over_by_somebody_who_sees_less()
    {
        Guid acme;
        using (SignedInAs(The.Mia))
        {
            acme = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Acme" })).Id;
        }

        var manager = await HireAsync("nora", CaidenceRoles.AgencyManager) with { Brands = [acme] };
        using var session = SignedInAs(manager);
        var edit = await EditOfAsync(The.Max);
        edit.Password = "Taken-Over-2026!";

        await RefusedAsync(CaidenceErrorCodes.Identity.UserHoldsMore, () => Users.UpdateAsync(The.Max, edit));
        await RefusedAsync(CaidenceErrorCodes.Identity.UserHoldsMore, () => Members.DeactivateAsync(The.Max));
        var hired = await Users.CreateAsync(new() { UserName = "zoe", Email = "zoe@northwind.example", Password = Person.Password, RoleNames = [CaidenceRoles.AgencyMember] });
        (await Members.GetAsync(hired.Id)).BrandIds.ShouldBe([acme]);
        await RefusedAsync(CaidenceErrorCodes.Members.BrandsBeyondOwn, () => Members.ChangeBrandsAsync(hired.Id, new()));
    }

    [Fact]
    public async Task Leave_when_they_want()
    {
        using (SignedInAs(The.Rita))
        {
            await Service<IMembershipAppService>().LeaveAsync();
        }

        using var session = SignedInAs(The.Mia);
        (await Members.GetListAsync(new())).TotalCount.ShouldBe(4);
    }

    [Fact]
    public async Task Leave_a_trace_of_every_change()
    {
        using var session = SignedInAs(The.Mia);
        await Host.InScopeAsync(async services =>
        {
            await using var log = services.GetRequiredService<IAuditingManager>().BeginScope();
            await services.GetRequiredService<IMembersAppService>().DeactivateAsync(The.Max);
            await services.GetRequiredService<IMembersAppService>().ChangeRoleAsync(The.Rita, new() { RoleName = CaidenceRoles.Creator });
        });

        var actions = (await ReadAsync(database => database.Set<AuditLog>().ToListAsync())).SelectMany(log => log.Actions).Select(action => action.MethodName).ToList();
        actions.ShouldContain("DeactivateAsync");
        actions.ShouldContain("ChangeRoleAsync");
        var changed = await ReadAsync(database => database.Set<EntityChange>().Select(change => change.EntityId).ToListAsync());
        changed.ShouldContain(The.Max.Id.ToString());
    }

    private static async Task RefusedAsync(string code, Func<Task> call) => (await Should.ThrowAsync<BusinessException>(call)).Code.ShouldBe(code);
}

public sealed class Members_of_a_workspace_on_SQLite(SqliteStage stage) : Members_of_a_workspace(stage);

public sealed class Members_of_a_workspace_on_PostgreSQL(PostgreSqlStage stage) : Members_of_a_workspace(stage);

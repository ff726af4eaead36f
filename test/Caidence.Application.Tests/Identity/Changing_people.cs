using Caidence.Core;
using Caidence.Core.Data;
using Caidence.Data;

namespace Caidence.Identity;

public abstract class Changing_people(Stage stage) : IdentityTest(stage)
{
    [Fact]
    public async Task Finds_them_by_part_of_any_name()
    {
        using var session = SignedInAs(The.Mia);

        (await Users.GetListAsync(new() { Filter = "ax holm" })).Items.ShouldHaveSingleItem().Id.ShouldBe(The.Max.Id);
        (await Users.GetListAsync(new() { Filter = "RITA@" })).Items.ShouldHaveSingleItem().RoleNames.ShouldBe([CaidenceRoles.BrandReviewer]);
    }

    [Fact]
    public async Task Pages_through_them_in_order()
    {
        using var session = SignedInAs(The.Mia);
        var page = await Users.GetListAsync(new() { Sorting = "email desc", SkipCount = 1, MaxResultCount = 2 });

        page.TotalCount.ShouldBe(5);
        page.Items.Select(user => user.UserName).ShouldBe(["mia", "max"]);
    }

    [Fact]
    public async Task Is_refused_when_somebody_else_was_faster()
    {
        using var session = SignedInAs(The.Mia);
        var stale = await EditOfAsync(The.Max);
        stale.ConcurrencyStamp = (await Users.GetAsync(The.Max)).ConcurrencyStamp;
        await Users.UpdateAsync(The.Max, await EditOfAsync(The.Max));

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Users.UpdateAsync(The.Max, stale));
    }

    [Fact]
    public async Task Lets_nobody_give_more_than_they_hold()
    {
        var manager = await HireAsync("nora", CaidenceRoles.AgencyManager);
        using var session = SignedInAs(manager);

        await RefusedAsync(CaidenceErrorCodes.Identity.GrantsMoreThanHeld, () => Users.UpdateRolesAsync(The.Max, new() { RoleNames = [CaidenceRoles.AgencyOwner] }));
        await RefusedAsync(CaidenceErrorCodes.Identity.GrantsMoreThanHeld, () => Users.UpdateRolesAsync(manager, new() { RoleNames = [CaidenceRoles.AgencyManager, CaidenceRoles.AgencyOwner] }));
        await Users.UpdateRolesAsync(The.Max, new() { RoleNames = [CaidenceRoles.Creator] });
        (await Users.GetAssignableRolesAsync()).Items.Select(role => role.Name).ShouldNotContain(CaidenceRoles.AgencyOwner);
    }

    [Fact]
    public async Task Lets_nobody_take_over_an_account_that_may_do_more()
    {
        var manager = await HireAsync("nora", CaidenceRoles.AgencyManager);
        using var session = SignedInAs(manager);
        var edit = await EditOfAsync(The.Mia);
        edit.Password = "Taken-Over-2026!";

        await RefusedAsync(CaidenceErrorCodes.Identity.UserHoldsMore, () => Users.UpdateAsync(The.Mia, edit));
        await RefusedAsync(CaidenceErrorCodes.Identity.UserHoldsMore, () => Users.LockAsync(The.Mia));
        await RefusedAsync(CaidenceErrorCodes.Identity.UserHoldsMore, () => Users.UpdateRolesAsync(The.Mia, new() { RoleNames = [] }));
    }

    [Fact]
    public async Task Keeps_roles_when_the_caller_does_not_speak_of_them()
    {
        using var session = SignedInAs(The.Mia);
        await Users.UpdateAsync(The.Max, await EditOfAsync(The.Max));

        (await Users.GetAsync(The.Max)).RoleNames.ShouldBe([CaidenceRoles.AgencyMember]);
    }

    [Fact]
    public async Task Never_deletes_oneself()
    {
        using var session = SignedInAs(The.Mia);

        await RefusedAsync(CaidenceErrorCodes.Identity.UserSelfDeletion, () => Users.DeleteAsync(The.Mia));
    }

    [Fact]
    public async Task Frees_the_name_of_somebody_who_was_deleted()
    {
        using var session = SignedInAs(The.Mia);
        await Users.DeleteAsync(The.Max);

        await HireAsync("max", CaidenceRoles.Creator);
    }

    [Fact]
    public async Task Always_leaves_an_owner_who_can_sign_in()
    {
        using var session = SignedInAs(The.Mia);
        var inactive = await EditOfAsync(The.Mia);
        inactive.IsActive = false;

        await RefusedAsync(CaidenceErrorCodes.Identity.LastOwner, () => Users.LockAsync(The.Mia));
        await RefusedAsync(CaidenceErrorCodes.Identity.LastOwner, () => Users.UpdateAsync(The.Mia, inactive));
        await RefusedAsync(CaidenceErrorCodes.Identity.LastOwner, () => Users.UpdateRolesAsync(The.Mia, new() { RoleNames = [CaidenceRoles.AgencyManager] }));
    }

    [Fact]
    public async Task Does_not_count_a_locked_owner_as_one_who_can()
    {
        var second = await HireAsync("olga", CaidenceRoles.AgencyOwner);
        using var session = SignedInAs(The.Mia);
        await Users.LockAsync(second);

        await RefusedAsync(CaidenceErrorCodes.Identity.LastOwner, () => Users.UpdateRolesAsync(The.Mia, new() { RoleNames = [] }));
        await Users.UnlockAsync(second);
        await Users.UpdateRolesAsync(The.Mia, new() { RoleNames = [] });
    }

    private static async Task RefusedAsync(string code, Func<Task> call) => (await Should.ThrowAsync<BusinessException>(call)).Code.ShouldBe(code);
}

public sealed class Changing_people_on_SQLite(SqliteStage stage) : Changing_people(stage);

public sealed class Changing_people_on_PostgreSQL(PostgreSqlStage stage) : Changing_people(stage);

using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Data;
using Caidence.Leads;
using Caidence.Permissions;

namespace Caidence.Identity;

public abstract class A_role(Stage stage) : IdentityTest(stage)
{
    [Fact]
    public async Task Of_our_own_keeps_its_name_and_stays()
    {
        using var session = SignedInAs(The.Mia);
        var member = (await Roles.GetAllListAsync()).Items.Single(role => role.Name == CaidenceRoles.AgencyMember);

        (await Should.ThrowAsync<BusinessException>(() => Roles.UpdateAsync(member.Id, new() { Name = "clerk" }))).Code.ShouldBe("Volo.Abp.Identity:010005");
        (await Should.ThrowAsync<BusinessException>(() => Roles.DeleteAsync(member.Id))).Code.ShouldBe("Volo.Abp.Identity:010006");
    }

    [Fact]
    public async Task Of_a_workspace_does_what_it_is_granted()
    {
        var trainee = await TraineeAsync();
        await GrantAsync("trainee", CaidencePermissions.Leads.Default);

        using var session = SignedInAs(trainee);
        (await Service<ILeadsAppService>().GetListAsync(new())).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Takes_its_grants_along_when_it_is_renamed()
    {
        var trainee = await TraineeAsync();
        await GrantAsync("trainee", CaidencePermissions.Leads.Default);
        using (SignedInAs(The.Mia))
        {
            var role = (await Roles.GetAllListAsync()).Items.Single(role => role.Name == "trainee");
            await Roles.UpdateAsync(role.Id, new() { Name = "junior" });
        }

        using var session = SignedInAs(trainee with { Role = "junior" });
        (await Service<ILeadsAppService>().GetListAsync(new())).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Leaves_no_grants_behind_when_it_is_deleted()
    {
        await TraineeAsync();
        await GrantAsync("trainee", CaidencePermissions.Leads.Default);
        using (SignedInAs(The.Mia))
        {
            var role = (await Roles.GetAllListAsync()).Items.Single(role => role.Name == "trainee");
            await Roles.DeleteAsync(role.Id);
        }

        var another = await TraineeAsync("tom");
        using var session = SignedInAs(another);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Service<ILeadsAppService>().GetListAsync(new()));
    }

    [Fact]
    public async Task Is_unique_by_name_in_its_workspace_only()
    {
        using (SignedInAs(The.Mia))
        {
            await Roles.CreateAsync(new() { Name = "trainee" });
            (await FieldOfRefusalAsync(() => Roles.CreateAsync(new() { Name = "Trainee" }))).ShouldBe("name");
        }

        using var neighbour = SignedInAs(The.Omar);
        await Roles.CreateAsync(new() { Name = "trainee" });
    }

    private async Task<Person> TraineeAsync(string userName = "tina")
    {
        using (SignedInAs(The.Mia))
        {
            await Roles.CreateAsync(new() { Name = "trainee" });
        }

        return await HireAsync(userName, "trainee");
    }

    private async Task GrantAsync(string role, string permission)
    {
        using var session = SignedInAs(The.Mia);
        await Permissions.UpdateAsync("R", role, new() { Permissions = [new() { Name = permission, IsGranted = true }] });
    }
}

public sealed class A_role_on_SQLite(SqliteStage stage) : A_role(stage);

public sealed class A_role_on_PostgreSQL(PostgreSqlStage stage) : A_role(stage);

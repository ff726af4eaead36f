using Caidence.Brands;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Members;

namespace Caidence.Permissions;

public abstract class Why_somebody_can_do_something(Stage stage) : IdentityTest(stage)
{
    [Fact]
    public async Task Is_a_role_they_have()
    {
        var answer = await AskAsync(The.Cleo, CaidencePermissions.Posts.Publish);

        answer.IsGranted.ShouldBeTrue();
        answer.DisplayName.ShouldBe("Posts: Publish");
        answer.Roles.ShouldBe([CaidenceRoles.Creator]);
        answer.OtherRoles.ShouldBe([CaidenceRoles.AgencyManager, CaidenceRoles.AgencyMember, CaidenceRoles.AgencyOwner, CaidenceRoles.BrandManager]);
        answer.Brands.ShouldBeNull();
    }

    [Fact]
    public async Task Is_a_grant_of_their_own()
    {
        using (SignedInAs(The.Mia))
        {
            await Permissions.UpdateAsync("U", $"{The.Cleo.Id}", new() { Permissions = [new() { Name = CaidencePermissions.Leads.Default, IsGranted = true }] });
        }

        var answer = await AskAsync(The.Cleo, CaidencePermissions.Leads.Default);

        (answer.IsGranted, answer.IsOwn).ShouldBe((true, true));
        answer.Roles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_of_no_use_without_the_right_that_it_needs()
    {
        using (SignedInAs(The.Mia))
        {
            await Permissions.UpdateAsync("U", $"{The.Cleo.Id}", new() { Permissions = [new() { Name = CaidencePermissions.Leads.Create, IsGranted = true }] });
        }

        var answer = await AskAsync(The.Cleo, CaidencePermissions.Leads.Create);

        (answer.IsGranted, answer.IsOwn).ShouldBe((false, true));
        answer.Lacking.ShouldBe(["Leads: View"]);
        (await AskAsync(The.Cleo, CaidencePermissions.Posts.Publish)).Lacking.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_nothing_but_a_role_would_do()
    {
        var answer = await AskAsync(The.Cleo, CaidencePermissions.Leads.Manage);

        answer.IsGranted.ShouldBeFalse();
        answer.OtherRoles.ShouldBe([CaidenceRoles.AgencyOwner]);
    }

    [Fact]
    public async Task Holds_for_their_brands_only()
    {
        var nora = await HireAsync("nora", CaidenceRoles.BrandManager);
        using (SignedInAs(The.Mia))
        {
            var brand = await Service<IBrandsAppService>().CreateAsync(new() { Name = "Fjord Water" });
            await Service<IMembersAppService>().ChangeBrandsAsync(nora.Id, new() { BrandIds = [brand.Id] });
        }

        (await AskAsync(nora, CaidencePermissions.Posts.Publish)).Brands.ShouldBe(["Fjord Water"]);
    }

    [Fact]
    public async Task Counts_for_nothing_once_they_are_deactivated()
    {
        var paul = await HireAsync("paul", CaidenceRoles.AgencyManager);
        using (SignedInAs(The.Mia))
        {
            await Service<IMembersAppService>().DeactivateAsync(paul.Id);
        }

        var answer = await AskAsync(paul, CaidencePermissions.Posts.Publish);

        (answer.IsGranted, answer.IsActive).ShouldBe((false, false));
        answer.Roles.ShouldBe([CaidenceRoles.AgencyManager]);
    }

    [Theory]
    [InlineData("Caidence.Unicorns")]
    [InlineData("Caidence.Tenants.Create")]
    [InlineData("AbpIdentity.UserLookup")]
    public async Task Is_not_answered_for_what_nobody_here_can_have(string permission) =>
        (await FieldOfRefusalAsync(() => AskAsync(The.Cleo, permission))).ShouldBe("permission");

    [Fact]
    public async Task Is_nothing_to_the_neighbour()
    {
        using var session = SignedInAs(The.Omar);

        await Should.ThrowAsync<EntityNotFoundException>(() => Service<IMemberAccessAppService>().GetAsync(The.Cleo.Id, CaidencePermissions.Posts.Publish));
    }

    private async Task<MemberAccessDto> AskAsync(Person about, string permission)
    {
        using var session = SignedInAs(The.Mia);
        return await Service<IMemberAccessAppService>().GetAsync(about.Id, permission);
    }
}

public sealed class Why_somebody_can_do_something_on_SQLite(SqliteStage stage) : Why_somebody_can_do_something(stage);

public sealed class Why_somebody_can_do_something_on_PostgreSQL(PostgreSqlStage stage) : Why_somebody_can_do_something(stage);

using Caidence.Brands;
using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Members;

public abstract class Creators_of_a_brand(Stage stage) : IdentityTest(stage)
{
    private Guid _acme;
    private Guid _globex;

    private IBrandCreatorsAppService Creators => Service<IBrandCreatorsAppService>();

    private IMembersAppService Members => Service<IMembersAppService>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var session = SignedInAs(The.Mia);
        _acme = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Acme" })).Id;
        _globex = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Globex" })).Id;
    }

    [Fact]
    public async Task Are_attached_and_detached()
    {
        using var session = SignedInAs(The.Mia);
        await Members.ChangeBrandsAsync(The.Cleo, new() { BrandIds = [_globex] });
        (await Creators.GetAttachableCreatorsAsync(_acme)).Items.ShouldHaveSingleItem().Id.ShouldBe(The.Cleo.Id);

        await Creators.AttachCreatorAsync(_acme, The.Cleo);

        (await Creators.GetCreatorsAsync(_acme)).Items.ShouldHaveSingleItem().IsAttached.ShouldBeTrue();
        (await Creators.GetAttachableCreatorsAsync(_acme)).Items.ShouldBeEmpty();
        (await SeenByAsync(The.Cleo)).ShouldBe([_globex, _acme], ignoreOrder: true);

        await Creators.DetachCreatorAsync(_acme, The.Cleo);
        (await Creators.GetCreatorsAsync(_acme)).Items.ShouldBeEmpty();
        await Creators.DetachCreatorAsync(_globex, The.Cleo);
        (await SeenByAsync(The.Cleo)).ShouldBe([], "whoever has lost the last brand sees nothing, not all");
    }

    [Fact]
    public async Task Are_the_members_with_that_role_and_no_others()
    {
        using var session = SignedInAs(The.Mia);
        await Members.ChangeBrandsAsync(The.Bea, new() { BrandIds = [_acme] });

        (await Creators.GetCreatorsAsync(_acme)).Items.ShouldHaveSingleItem().SeesAll.ShouldBeTrue();
        await Should.ThrowAsync<EntityNotFoundException>(() => Creators.AttachCreatorAsync(_globex, The.Bea));
        await Should.ThrowAsync<EntityNotFoundException>(() => Creators.AttachCreatorAsync(_globex, The.Omar));
    }

    [Fact]
    public async Task Who_see_all_are_not_let_go_by_the_way()
    {
        using var session = SignedInAs(The.Mia);

        await RefusedAsync(CaidenceErrorCodes.Members.CreatorSeesAll, () => Creators.DetachCreatorAsync(_acme, The.Cleo));
        await Creators.AttachCreatorAsync(_acme, The.Cleo);
        (await SeenByAsync(The.Cleo)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_work_in_a_team_are_shown_with_it_and_leave_it_there()
    {
        using var session = SignedInAs(The.Mia);
        await Members.ChangeBrandsAsync(The.Cleo, new() { BrandIds = [_globex] });
        await Service<ITeamsAppService>().CreateAsync(new() { Name = "Shift", MemberIds = [The.Cleo], BrandIds = [_acme] });

        var cleo = (await Creators.GetCreatorsAsync(_acme)).Items.ShouldHaveSingleItem();
        (cleo.IsAttached, cleo.TeamNames.ShouldHaveSingleItem()).ShouldBe((false, "Shift"));
        await RefusedAsync(CaidenceErrorCodes.Members.CreatorInTeam, () => Creators.DetachCreatorAsync(_acme, The.Cleo));
    }

    [Fact]
    public async Task Stand_with_the_teams_below_each_brand()
    {
        using var session = SignedInAs(The.Mia);
        await Members.ChangeBrandsAsync(The.Cleo, new() { BrandIds = [_globex] });
        await Service<ITeamsAppService>().CreateAsync(new() { Name = "Shift", MemberIds = [The.Max, The.Bea], BrandIds = [_acme] });

        var brands = (await Creators.GetHierarchyAsync(new())).Items;

        brands.Select(brand => brand.Name).ShouldBe(["Acme", "Globex"]);
        (brands[0].Teams.ShouldHaveSingleItem().MemberCount, brands[0].Creators.Count).ShouldBe((2, 0));
        (brands[1].Teams.Count, brands[1].Creators.ShouldHaveSingleItem().Id).ShouldBe((0, The.Cleo.Id));
    }

    [Fact]
    public async Task Are_changed_by_those_who_assign_brands_and_see_them_only()
    {
        var nora = await HireAsync("nora", CaidenceRoles.AgencyManager) with { Brands = [_acme] };
        using (SignedInAs(The.Mia))
        {
            await Members.ChangeBrandsAsync(The.Cleo, new() { BrandIds = [_globex] });
        }

        using (SignedInAs(nora))
        {
            (await Creators.GetAttachableCreatorsAsync(_acme)).Items.ShouldBeEmpty();
            await RefusedAsync(CaidenceErrorCodes.Identity.UserHoldsMore, () => Creators.AttachCreatorAsync(_acme, The.Cleo));
            await Should.ThrowAsync<EntityNotFoundException>(() => Creators.GetCreatorsAsync(_globex));
            (await Creators.GetHierarchyAsync(new())).Items.ShouldHaveSingleItem().Id.ShouldBe(_acme);
        }

        using var member = SignedInAs(The.Max);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Creators.AttachCreatorAsync(_acme, The.Cleo));
    }

    [Fact]
    public async Task Are_nothing_to_the_neighbour()
    {
        using var session = SignedInAs(The.Omar);

        await Should.ThrowAsync<EntityNotFoundException>(() => Creators.GetCreatorsAsync(_acme));
        await Should.ThrowAsync<EntityNotFoundException>(() => Creators.AttachCreatorAsync(_acme, The.Cleo));
        (await Creators.GetHierarchyAsync(new())).TotalCount.ShouldBe(0);
    }

    private async Task<IReadOnlyList<Guid>?> SeenByAsync(Person person) =>
        (await Host.InScopeAsync(services => services.GetRequiredService<UserPrincipals>().FindAsync(The.Northwind, person, "Test")))!
            .FindFirst(BrandScope.ClaimType) is { } claim ? BrandScope.Read(claim.Value) : null;

    private static async Task RefusedAsync(string code, Func<Task> call) => (await Should.ThrowAsync<BusinessException>(call)).Code.ShouldBe(code);
}

public sealed class Creators_of_a_brand_on_SQLite(SqliteStage stage) : Creators_of_a_brand(stage);

public sealed class Creators_of_a_brand_on_PostgreSQL(PostgreSqlStage stage) : Creators_of_a_brand(stage);

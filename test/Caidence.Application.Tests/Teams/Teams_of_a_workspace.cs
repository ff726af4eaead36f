using Caidence.Brands;
using Caidence.Core;
using Caidence.Core.Auditing;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Teams;

public abstract class Teams_of_a_workspace(Stage stage) : IdentityTest(stage)
{
    private Guid _acme;
    private Guid _globex;

    private ITeamsAppService Teams => Service<ITeamsAppService>();

    private IMembersAppService Members => Service<IMembersAppService>();

    private IBrandsAppService Brands => Service<IBrandsAppService>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var session = SignedInAs(The.Mia);
        _acme = (await Brands.CreateAsync(new() { Name = "Acme" })).Id;
        _globex = (await Brands.CreateAsync(new() { Name = "Globex" })).Id;
        await Members.ChangeBrandsAsync(The.Bea, new() { BrandIds = [_acme] });
    }

    [Fact]
    public async Task Have_a_name_people_and_brands()
    {
        using var session = SignedInAs(The.Mia);

        var made = await Teams.CreateAsync(new() { Name = " Night shift ", MemberIds = [The.Max, The.Bea], BrandIds = [_globex] });
        var changed = await Teams.UpdateAsync(made.Id, new() { Name = "Day shift", MemberIds = [The.Bea, The.Cleo], BrandIds = [_globex, _acme], ConcurrencyStamp = made.ConcurrencyStamp });

        made.Name.ShouldBe("Night shift");
        made.Members.Select(member => member.Name).ShouldBe(["Bea Holm", "Max Holm"]);
        changed.Members.Select(member => member.Name).ShouldBe(["Bea Holm", "Cleo Holm"]);
        changed.BrandNames.ShouldBe(["Acme", "Globex"]);
        (await Teams.GetListAsync(new() { Filter = "day" })).Items.ShouldHaveSingleItem().Id.ShouldBe(made.Id);
        (await Teams.GetListAsync(new() { Filter = "night" })).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Teams.UpdateAsync(made.Id, new() { Name = "Late", ConcurrencyStamp = made.ConcurrencyStamp }));
    }

    [Fact]
    public async Task Take_people_in_and_let_them_go_one_by_one()
    {
        using var session = SignedInAs(The.Mia);
        var team = await Teams.CreateAsync(new() { Name = "Shift" });

        (await Teams.AddMemberAsync(team.Id, The.Max)).Members.ShouldHaveSingleItem().Id.ShouldBe(The.Max.Id);
        (await Teams.AddMemberAsync(team.Id, The.Max)).Members.ShouldHaveSingleItem();
        (await Members.GetAsync(The.Max)).Teams.ShouldHaveSingleItem().Name.ShouldBe("Shift");
        (await Teams.RemoveMemberAsync(team.Id, The.Max)).Members.ShouldBeEmpty();
    }

    [Fact]
    public async Task Name_the_field_that_is_wrong()
    {
        using var session = SignedInAs(The.Mia);
        await Teams.CreateAsync(new() { Name = "Shift" });

        (await FieldOfAsync(new() { Name = "SHIFT" })).ShouldBe("name");
        (await FieldOfAsync(new() { Name = " " })).ShouldBe("name", StringCompareShould.IgnoreCase);
        (await FieldOfAsync(new() { Name = "Other", MemberIds = [The.Omar] })).ShouldBe("memberIds");
        (await FieldOfAsync(new() { Name = "Other", BrandIds = [Guid.CreateVersion7()] })).ShouldBe("brandIds");
    }

    [Fact]
    public async Task Let_their_people_see_their_brands_from_the_next_request_on()
    {
        using var session = SignedInAs(The.Mia);
        var team = await Teams.CreateAsync(new() { Name = "Shift", MemberIds = [The.Bea], BrandIds = [_globex] });
        (await SeenByAsync(The.Bea)).ShouldBe([_acme, _globex], ignoreOrder: true);

        await Teams.UpdateAsync(team.Id, new() { Name = "Shift", MemberIds = [The.Bea] });
        (await SeenByAsync(The.Bea)).ShouldBe([_acme]);

        await Teams.UpdateAsync(team.Id, new() { Name = "Shift", MemberIds = [The.Bea], BrandIds = [_globex] });
        await Teams.RemoveMemberAsync(team.Id, The.Bea);
        (await SeenByAsync(The.Bea)).ShouldBe([_acme]);
    }

    [Fact]
    public async Task Leave_those_who_see_all_as_they_are()
    {
        using var session = SignedInAs(The.Mia);

        await Teams.CreateAsync(new() { Name = "Shift", MemberIds = [The.Max], BrandIds = [_globex] });

        (await SeenByAsync(The.Max)).ShouldBeNull();
    }

    [Fact]
    public async Task Give_nobody_what_the_giver_does_not_see()
    {
        var nora = await HireAsync("nora", CaidenceRoles.AgencyManager) with { Brands = [_acme] };
        var zoe = await HireAsync("zoe", CaidenceRoles.AgencyMember);
        TeamDto beyond;
        using (SignedInAs(The.Mia))
        {
            await Members.ChangeBrandsAsync(nora, new() { BrandIds = [_acme] });
            await Members.ChangeBrandsAsync(zoe, new() { BrandIds = [_acme] });
            beyond = await Teams.CreateAsync(new() { Name = "Beyond", BrandIds = [_globex] });
        }

        using var session = SignedInAs(nora);

        (await FieldOfAsync(new() { Name = "Mine", MemberIds = [zoe], BrandIds = [_globex] })).ShouldBe("brandIds");
        await RefusedAsync(CaidenceErrorCodes.Members.BrandsBeyondOwn, () => Teams.AddMemberAsync(beyond.Id, nora));
        await RefusedAsync(CaidenceErrorCodes.Members.BrandsBeyondOwn, () => Teams.DeleteAsync(beyond.Id));
        (await Teams.GetAsync(beyond.Id)).BrandNames.ShouldBeEmpty();
        (await Teams.CreateAsync(new() { Name = "Mine", MemberIds = [zoe], BrandIds = [_acme] })).Members.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Shield_their_people_from_those_who_see_less()
    {
        var nora = await HireAsync("nora", CaidenceRoles.AgencyManager) with { Brands = [_acme] };
        var zoe = await HireAsync("zoe", CaidenceRoles.AgencyMember);
        using (SignedInAs(The.Mia))
        {
            await Members.ChangeBrandsAsync(zoe, new() { BrandIds = [_acme] });
            await Teams.CreateAsync(new() { Name = "Beyond", MemberIds = [zoe], BrandIds = [_globex] });
        }

        using var session = SignedInAs(nora);

        await RefusedAsync(CaidenceErrorCodes.Identity.UserHoldsMore, () => Members.DeactivateAsync(zoe));
    }

    [Fact]
    public async Task Keep_nobody_and_no_brand_that_is_gone()
    {
        using var session = SignedInAs(The.Mia);
        var team = await Teams.CreateAsync(new() { Name = "Shift", MemberIds = [The.Bea, The.Max], BrandIds = [_acme, _globex] });

        await Members.DeleteAsync(The.Max);
        await Brands.DeleteAsync(_globex);

        var left = await Teams.GetAsync(team.Id);
        (left.Members.ShouldHaveSingleItem().Id, left.BrandIds.ShouldHaveSingleItem()).ShouldBe((The.Bea.Id, _acme));
        await Teams.DeleteAsync(team.Id);
        await Should.ThrowAsync<EntityNotFoundException>(() => Teams.GetAsync(team.Id));
        (await ReadAsync(database => database.Set<TeamMember>().CountAsync())).ShouldBe(0);
        (await ReadAsync(database => database.Set<TeamBrand>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Are_made_and_changed_by_those_who_assign_brands_only()
    {
        TeamDto team;
        using (SignedInAs(The.Mia))
        {
            team = await Teams.CreateAsync(new() { Name = "Shift" });
        }

        using var session = SignedInAs(The.Max);

        (await Teams.GetListAsync(new())).TotalCount.ShouldBe(1);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Teams.CreateAsync(new() { Name = "Mine" }));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Teams.AddMemberAsync(team.Id, The.Max));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Teams.DeleteAsync(team.Id));
    }

    [Fact]
    public async Task Are_nothing_to_the_neighbour()
    {
        TeamDto team;
        using (SignedInAs(The.Mia))
        {
            team = await Teams.CreateAsync(new() { Name = "Shift", MemberIds = [The.Max] });
        }

        using var session = SignedInAs(The.Omar);

        (await Teams.GetListAsync(new())).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => Teams.GetAsync(team.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => Teams.UpdateAsync(team.Id, new() { Name = "Mine" }));
        (await Teams.CreateAsync(new() { Name = "Shift" })).Name.ShouldBe("Shift");
    }

    [Fact]
    public async Task Leave_a_trace_of_who_came_and_went()
    {
        using var session = SignedInAs(The.Mia);
        await Host.InScopeAsync(async services =>
        {
            await using var log = services.GetRequiredService<IAuditingManager>().BeginScope();
            await services.GetRequiredService<ITeamsAppService>().CreateAsync(new() { Name = "Shift", MemberIds = [The.Max], BrandIds = [_acme] });
        });

        var changes = await ReadAsync(database => database.Set<EntityChange>().Include(change => change.PropertyChanges).ToListAsync());
        changes.Where(change => change.EntityTypeFullName == typeof(TeamMember).FullName).SelectMany(change => change.PropertyChanges)
            .ShouldContain(property => property.PropertyName == nameof(TeamMember.UserId) && property.NewValue!.Contains($"{The.Max.Id}"));
        changes.ShouldContain(change => change.EntityTypeFullName == typeof(TeamBrand).FullName);
    }

    private async Task<IReadOnlyList<Guid>?> SeenByAsync(Person person) =>
        (await Host.InScopeAsync(services => services.GetRequiredService<UserPrincipals>().FindAsync(The.Northwind, person, "Test")))!
            .FindFirst(BrandScope.ClaimType) is { } claim ? BrandScope.Read(claim.Value) : null;

    private async Task<string> FieldOfAsync(SaveTeamDto input) =>
        (await Should.ThrowAsync<AbpValidationException>(() => Teams.CreateAsync(input))).ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldHaveSingleItem();

    private static async Task RefusedAsync(string code, Func<Task> call) => (await Should.ThrowAsync<BusinessException>(call)).Code.ShouldBe(code);
}

public sealed class Teams_of_a_workspace_on_SQLite(SqliteStage stage) : Teams_of_a_workspace(stage);

public sealed class Teams_of_a_workspace_on_PostgreSQL(PostgreSqlStage stage) : Teams_of_a_workspace(stage);

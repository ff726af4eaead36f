using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Data;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Tenants;

public abstract class Opening_a_workspace(Stage stage) : IdentityTest(stage)
{
    [Fact]
    public async Task Makes_its_owner_and_its_roles()
    {
        using var session = SignedInAs(The.Hana);
        var tailspin = await OpenAsync("Tailspin");

        using var inside = Host.InWorkspace(tailspin.Id);
        var owner = await ReadAsync(database => database.Set<IdentityUser>().SingleAsync());
        owner.UserName.ShouldBe("admin");
        owner.Email.ShouldBe("tess@tailspin.example");

        using var asOwner = SignedInAs(new(owner.Id, tailspin.Id, "Tailspin", "admin", owner.Email!, CaidenceRoles.AgencyOwner));
        (await Users.GetAsync(owner.Id)).RoleNames.ShouldBe([CaidenceRoles.AgencyOwner]);
        (await Roles.GetAllListAsync()).Items.Select(role => role.Name).ShouldBe(CaidenceRoles.Tenant, ignoreOrder: true);
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_the_owners_password_is_weak()
    {
        using var session = SignedInAs(The.Hana);

        (await FieldOfRefusalAsync(() => OpenAsync("Tailspin", password: "weak"))).ShouldBe("adminPassword");

        (await Tenants.GetListAsync(new() { Filter = "tailspin" })).TotalCount.ShouldBe(0);
        await OpenAsync("Tailspin");
    }

    [Fact]
    public async Task Is_refused_under_a_name_that_is_taken_in_whatever_case()
    {
        using var session = SignedInAs(The.Hana);

        var refusal = await Should.ThrowAsync<BusinessException>(() => OpenAsync("  CONTOSO "));
        refusal.Code.ShouldBe("Volo.Abp.TenantManagement:DuplicateTenantName");
    }

    [Fact]
    public async Task Is_not_for_people_of_a_workspace()
    {
        using var session = SignedInAs(The.Mia);

        await Should.ThrowAsync<AbpAuthorizationException>(() => OpenAsync("Tailspin"));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Tenants.GetListAsync(new()));
    }

    [Fact]
    public async Task Can_be_undone_and_frees_the_name()
    {
        using var session = SignedInAs(The.Hana);
        var tailspin = await OpenAsync("Tailspin");
        await Tenants.DeleteAsync(tailspin.Id);

        (await OpenAsync("Tailspin")).Id.ShouldNotBe(tailspin.Id);
    }

    [Fact]
    public async Task Lets_it_be_renamed_by_whoever_saw_its_latest_state()
    {
        using var session = SignedInAs(The.Hana);
        var tailspin = await OpenAsync("Tailspin");
        var renamed = await Tenants.UpdateAsync(tailspin.Id, new() { Name = "Tailspin Toys", ConcurrencyStamp = tailspin.ConcurrencyStamp });

        renamed.Name.ShouldBe("Tailspin Toys");
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Tenants.UpdateAsync(tailspin.Id, new() { Name = "T", ConcurrencyStamp = tailspin.ConcurrencyStamp }));
    }

    private Task<TenantDto> OpenAsync(string name, string password = Person.Password) =>
        Tenants.CreateAsync(new() { Name = name, AdminEmailAddress = "tess@tailspin.example", AdminPassword = password });
}

public sealed class Opening_a_workspace_on_SQLite(SqliteStage stage) : Opening_a_workspace(stage);

public sealed class Opening_a_workspace_on_PostgreSQL(PostgreSqlStage stage) : Opening_a_workspace(stage);

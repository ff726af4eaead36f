using Caidence.Core.Authorization.Permissions;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Account;

public abstract class What_nobody_has_confirmed(Stage stage) : SignUpTest(stage)
{
    [Fact]
    public async Task Is_gone_after_a_week_with_every_row_and_its_name_is_free()
    {
        var person = await Accounts.RegisterAsync(Wish());
        await CheckAsync(password: "Not-The-Password-1!");

        await PassAsync(TimeSpan.FromDays(6.9));
        (await CheckAsync()).ShouldBe(LoginResultType.AwaitsConfirmation);

        await PassAsync(TimeSpan.FromDays(0.2));

        (await CheckAsync()).ShouldBe(LoginResultType.InvalidUserNameOrPassword);
        (await RowsOfAsync(person.TenantId!.Value)).ShouldBe(0);
        if (Database == TestDatabase.PostgreSql)
        {
            // A file of SQLite keeps what was deleted until something else is written there.
            (await DumpAsync()).ShouldNotContain(Tess, Case.Insensitive);
        }

        await Accounts.RegisterAsync(Wish());
    }

    [Fact]
    public async Task Is_not_what_somebody_has_confirmed()
    {
        await ConfirmAsync(await TokenOfAsync(() => Accounts.RegisterAsync(Wish())));

        await PassAsync(TimeSpan.FromDays(100));

        (await CheckAsync()).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Takes_nobody_else_along()
    {
        using (SignedInAs(The.Mia))
        {
            await Service<IAccountSettingsAppService>().UpdateAsync(new() { IsSelfRegistrationEnabled = true });
        }

        using (InWorkspace(The.Northwind))
        {
            await Accounts.RegisterAsync(new() { UserName = "tess", EmailAddress = Tess, Password = Password });
        }

        await Accounts.RegisterAsync(Wish());
        await PassAsync(TimeSpan.FromDays(8));

        (await CheckAsync()).ShouldBe(LoginResultType.InvalidUserNameOrPassword);
        (await ReadAsync(database => database.Set<Tenant>().Select(tenant => tenant.Name).ToListAsync())).ShouldBe(["Northwind Studio", "Contoso"], ignoreOrder: true);
        (await CheckAsync(The.Max.Email, Person.Password)).ShouldBe(LoginResultType.Success);
        (await CheckAsync(The.Omar.Email, Person.Password)).ShouldBe(LoginResultType.Success);
        using var contoso = InWorkspace(The.Contoso);
        (await ReadAsync(database => database.Set<IdentityRole>().CountAsync())).ShouldBe(CaidenceRoles.Tenant.Count);
    }

    [Fact]
    public async Task Is_not_a_workspace_whose_people_have_left()
    {
        using (SignedInAs(The.Mia))
        {
            await Service<IAccountSettingsAppService>().UpdateAsync(new() { IsSelfRegistrationEnabled = true });
        }

        using (InWorkspace(The.Northwind))
        {
            await ReadAsync(database => database.Set<IdentityUser>().ExecuteUpdateAsync(user => user.SetProperty(left => left.IsDeleted, true)));
            await Accounts.RegisterAsync(new() { UserName = "tess", EmailAddress = Tess, Password = Password });
        }

        await PassAsync(TimeSpan.FromDays(8));

        (await ReadAsync(database => database.Set<Tenant>().CountAsync(tenant => tenant.Id == The.Northwind.Id))).ShouldBe(1);
    }

    private async Task<int> RowsOfAsync(Guid tenantId)
    {
        using var inside = Host.InWorkspace(tenantId);
        return await ReadAsync(async database =>
            await database.Set<IdentityUser>().CountAsync() + await database.Set<IdentityRole>().CountAsync() + await database.Set<PermissionGrant>().CountAsync()
            + await database.Set<IdentitySecurityLog>().CountAsync() + await database.Set<IdentityUserRole>().CountAsync());
    }

    private async Task PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        await Host.InScopeAsync(services => services.GetRequiredService<UnconfirmedSignUpsWorker>().DoWorkAsync(CancellationToken.None));
    }
}

public sealed class What_nobody_has_confirmed_on_SQLite(SqliteStage stage) : What_nobody_has_confirmed(stage);

public sealed class What_nobody_has_confirmed_on_PostgreSQL(PostgreSqlStage stage) : What_nobody_has_confirmed(stage);

using Caidence.Account;
using Caidence.Core.Authorization;
using Caidence.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Identity;

public abstract class The_rules_of_accounts(Stage stage) : IdentityTest(stage)
{
    private const string Fifteen = "Quinze-lettres1";

    private IIdentitySettingsAppService Rules => Service<IIdentitySettingsAppService>();

    [Fact]
    public async Task Decide_how_long_a_password_is_in_this_workspace_and_not_next_door()
    {
        using (SignedInAs(The.Mia))
        {
            await Rules.UpdateAsync(new() { PasswordLength = 20, ShortMixedPasswords = false });
            (await FieldOfRefusalAsync(() => Users.CreateAsync(NewPerson("short", Fifteen)))).ShouldBe("password");
            await Users.CreateAsync(NewPerson("long", "twenty letters and more"));
        }

        using (SignedInAs(The.Omar))
        {
            await Users.CreateAsync(NewPerson("short", Fifteen));
        }
    }

    [Fact]
    public async Task Decide_how_many_attempts_there_are_and_for_how_long_a_lock_lasts()
    {
        using (SignedInAs(The.Mia))
        {
            await Rules.UpdateAsync(new() { MaxFailedAttempts = 3, LockoutMinutes = 60 });
        }

        for (var time = 0; time < 3; time++)
        {
            (await CheckAsync("Not-The-Password-1!")).ShouldBe(CredentialOutcome.Wrong);
        }

        Clock.Advance(TimeSpan.FromMinutes(59));
        (await CheckAsync(Person.Password)).ShouldBe(CredentialOutcome.Locked);
        Clock.Advance(TimeSpan.FromMinutes(2));
        (await CheckAsync(Person.Password)).ShouldBe(CredentialOutcome.Fits);
    }

    [Fact]
    public async Task Are_made_by_those_who_manage_settings()
    {
        using var session = SignedInAs(The.Max);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Rules.UpdateAsync(new()));
    }

    [Fact]
    public async Task Leave_no_key_of_an_app_in_a_stolen_database()
    {
        using var session = SignedInAs(The.Max);

        var key = (await Service<ITwoFactorAppService>().StartAuthenticatorAsync()).Key.Replace(" ", "", StringComparison.Ordinal);

        (await ReadAsync(database => database.Set<IdentityUser>().Where(user => user.Id == The.Max.Id).Select(user => user.AuthenticatorKey).SingleAsync()))
            .ShouldBe(key.ToUpperInvariant());
        (await DumpAsync()).Contains(key, StringComparison.OrdinalIgnoreCase).ShouldBeFalse();
    }

    [Fact]
    public async Task Let_sign_ins_be_forgotten_after_half_a_year()
    {
        await CheckAsync("Not-The-Password-1!");
        Clock.Advance(TimeSpan.FromDays(179));
        await CheckAsync("Not-The-Password-2!");
        Clock.Advance(TimeSpan.FromDays(2));

        await Host.InScopeAsync(services => services.GetRequiredService<ForgetSecurityLogsWorker>().DoWorkAsync(CancellationToken.None));

        using var session = SignedInAs(The.Mia);
        var left = await Service<IIdentitySecurityLogAppService>().GetListAsync(new() { UserId = The.Max });
        left.Items.ShouldHaveSingleItem().Action.ShouldBe(SecurityLogActions.LoginInvalidUserNameOrPassword);
    }

    [Fact]
    public async Task Show_everybody_their_own_sign_ins_whoever_they_ask_for()
    {
        await CheckAsync("Not-The-Password-1!");

        using (SignedInAs(The.Mia))
        {
            (await Service<IAccountSecurityLogAppService>().GetListAsync(new() { UserId = The.Max })).TotalCount.ShouldBe(0);
        }

        using var session = SignedInAs(The.Max);
        (await Service<IAccountSecurityLogAppService>().GetListAsync(new() { UserId = The.Mia })).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Show_sign_ins_to_nobody_next_door()
    {
        await CheckAsync("Not-The-Password-1!");

        using var neighbour = SignedInAs(The.Omar);
        (await Service<IIdentitySecurityLogAppService>().GetListAsync(new() { UserId = The.Max })).TotalCount.ShouldBe(0);
    }

    private static IdentityUserCreateDto NewPerson(string name, string password) => new() { UserName = name, Email = $"{name}@people.example", Password = password };

    private async Task<CredentialOutcome> CheckAsync(string password) =>
        (await Host.InScopeAsync(services => services.GetRequiredService<CredentialCheck>().CheckAsync(The.Max.Email, password))).Outcome;
}

public sealed class The_rules_of_accounts_on_SQLite(SqliteStage stage) : The_rules_of_accounts(stage);

public sealed class The_rules_of_accounts_on_PostgreSQL(PostgreSqlStage stage) : The_rules_of_accounts(stage);

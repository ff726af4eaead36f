using Caidence.Data;
using Caidence.Hosting;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Caidence.Account;

public abstract class Checking_a_password(Stage stage) : IdentityTest(stage)
{
    private const string Wrong = "Not-The-Password-1!";
    private const int Attempts = 5;

    [Fact]
    public async Task Finds_the_workspace_of_an_address()
    {
        var check = await CheckAsync("MAX@northwind.example", Person.Password);

        check.Outcome.ShouldBe(CredentialOutcome.Fits);
        check.Accounts.ShouldHaveSingleItem().ShouldBe(new(The.Northwind.Id, The.Northwind.Name, The.Max.Id));
    }

    [Fact]
    public async Task Takes_a_user_name_only_within_a_workspace()
    {
        (await CheckAsync("max", Person.Password)).Outcome.ShouldBe(CredentialOutcome.Wrong);

        using var workspace = InWorkspace(The.Northwind);
        (await CheckAsync("max", Person.Password)).Outcome.ShouldBe(CredentialOutcome.Fits);
        (await CheckAsync("omar", Person.Password)).Outcome.ShouldBe(CredentialOutcome.Wrong);
    }

    [Fact]
    public async Task Offers_all_workspaces_that_the_password_fits_and_no_others()
    {
        await InviteMaxNextDoorAsync(Person.Password);
        (await CheckAsync(The.Max.Email, Person.Password)).Accounts.Select(account => account.TenantName).ShouldBe(["Contoso", "Northwind Studio"]);

        using (SignedInAs(The.Omar))
        {
            var max = (await Users.FindByEmailAsync(The.Max.Email))!;
            await Users.UpdateAsync(max.Id, new() { UserName = max.UserName, Email = max.Email, Password = "Another-Door-2026!" });
        }

        (await CheckAsync(The.Max.Email, Person.Password)).Accounts.ShouldHaveSingleItem().TenantName.ShouldBe("Northwind Studio");
    }

    [Fact]
    public async Task Does_not_lock_next_door_for_a_password_that_is_right_here()
    {
        await InviteMaxNextDoorAsync("Another-Door-2026!");
        for (var time = 0; time <= Attempts; time++)
        {
            (await CheckAsync(The.Max.Email, Person.Password)).Outcome.ShouldBe(CredentialOutcome.Fits);
        }

        (await CheckAsync(The.Max.Email, "Another-Door-2026!")).Outcome.ShouldBe(CredentialOutcome.Fits);
    }

    [Fact]
    public async Task Locks_after_too_many_attempts_for_a_while()
    {
        await FailAsync(The.Max.Email);
        (await CheckAsync(The.Max.Email, Person.Password)).Outcome.ShouldBe(CredentialOutcome.Locked);

        Clock.Advance(TimeSpan.FromMinutes(6));
        (await CheckAsync(The.Max.Email, Person.Password)).Outcome.ShouldBe(CredentialOutcome.Fits);
    }

    [Fact]
    public async Task Counts_attempts_that_come_all_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => CheckAsync(The.Max.Email, Wrong)));

        (await CheckAsync(The.Max.Email, Person.Password)).Outcome.ShouldBe(CredentialOutcome.Locked);
    }

    [Fact]
    public async Task Forgets_failures_after_a_success()
    {
        await FailAsync(The.Max.Email, Attempts - 1);
        await CheckAsync(The.Max.Email, Person.Password);
        await FailAsync(The.Max.Email, Attempts - 1);

        (await CheckAsync(The.Max.Email, Person.Password)).Outcome.ShouldBe(CredentialOutcome.Fits);
    }

    [Fact]
    public async Task Treats_a_name_that_nobody_has_just_like_one_that_somebody_has()
    {
        (await CheckAsync("nobody@nowhere.example", Wrong)).Outcome.ShouldBe((await CheckAsync(The.Max.Email, Wrong)).Outcome);

        await FailAsync("nobody@nowhere.example");
        await FailAsync(The.Max.Email);
        (await CheckAsync("nobody@nowhere.example", Wrong)).Outcome.ShouldBe((await CheckAsync(The.Max.Email, Wrong)).Outcome);
    }

    [Fact]
    public async Task Hashes_it_anew_where_the_platform_wants_more_rounds_than_it_had()
    {
        var before = await HashOfMaxAsync();
        await using var later = Open(("Identity:PasswordRounds", "20000"));

        (await CheckAsync(The.Max.Email, Person.Password, later)).Outcome.ShouldBe(CredentialOutcome.Fits);

        (await HashOfMaxAsync()).ShouldNotBe(before);
        (await CheckAsync(The.Max.Email, Person.Password)).Outcome.ShouldBe(CredentialOutcome.Fits);
    }

    [Fact]
    public async Task Is_refused_altogether_with_so_few_rounds_that_a_stolen_hash_could_be_guessed()
    {
        await using var careless = Open(("Identity:PasswordRounds", "9999"));

        (await Should.ThrowAsync<OptionsValidationException>(() => CheckAsync(The.Max.Email, Person.Password, careless))).Message.ShouldContain("Identity:PasswordRounds");
    }

    [Fact]
    public async Task Is_no_use_where_the_account_or_its_workspace_is_not_active()
    {
        using (SignedInAs(The.Mia))
        {
            var max = await EditOfAsync(The.Max);
            max.IsActive = false;
            await Users.UpdateAsync(The.Max, max);
        }

        using (SignedInAs(The.Hana))
        {
            await Tenants.DeactivateAsync(The.Contoso);
        }

        (await CheckAsync(The.Max.Email, Person.Password)).Outcome.ShouldBe(CredentialOutcome.Wrong);
        (await CheckAsync(The.Omar.Email, Person.Password)).Outcome.ShouldBe(CredentialOutcome.Wrong);
    }

    private async Task InviteMaxNextDoorAsync(string password)
    {
        using var session = SignedInAs(The.Omar);
        await Users.CreateAsync(new() { UserName = "max", Email = The.Max.Email, Password = password });
    }

    private async Task FailAsync(string name, int times = Attempts)
    {
        for (var time = 0; time < times; time++)
        {
            (await CheckAsync(name, Wrong)).Outcome.ShouldNotBe(CredentialOutcome.Fits);
        }
    }

    private async Task<string?> HashOfMaxAsync()
    {
        using var workspace = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<IdentityUser>().Where(user => user.Id == The.Max.Id).Select(user => user.PasswordHash).SingleAsync());
    }

    private Task<CredentialResult> CheckAsync(string name, string password, TestHost? host = null) =>
        (host ?? Host).InScopeAsync(services => services.GetRequiredService<CredentialCheck>().CheckAsync(name, password));
}

public sealed class Checking_a_password_on_SQLite(SqliteStage stage) : Checking_a_password(stage);

public sealed class Checking_a_password_on_PostgreSQL(PostgreSqlStage stage) : Checking_a_password(stage);

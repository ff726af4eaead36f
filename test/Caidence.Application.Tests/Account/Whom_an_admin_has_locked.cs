using Caidence.Data;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Account;

/// <summary>They are told so, and nobody else is.</summary>
public abstract class Whom_an_admin_has_locked(Stage stage) : IdentityTest(stage)
{
    private const string Wrong = "Not-The-Password-1!";
    private const string Nobody = "nobody@nowhere.example";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var session = SignedInAs(The.Mia);
        await Users.LockAsync(The.Max);
    }

    [Fact]
    public async Task Reads_that_with_the_right_password() =>
        (await CheckAsync(The.Max.Email, Person.Password)).ShouldBe(LoginResultType.LockedByAdmin);

    [Fact]
    public async Task Looks_to_a_stranger_like_a_name_that_nobody_has()
    {
        for (var time = 0; time < 7; time++)
        {
            (await CheckAsync(The.Max.Email, Wrong)).ShouldBe(await CheckAsync(Nobody, Wrong), $"the answer to guess {time + 1}");
        }

        (await CheckAsync(The.Max.Email, Person.Password)).ShouldBe(LoginResultType.LockedOut);
        Clock.Advance(TimeSpan.FromMinutes(6));
        (await CheckAsync(The.Max.Email, Wrong)).ShouldBe(await CheckAsync(Nobody, Wrong));
    }

    [Fact]
    public async Task Stays_locked_however_often_somebody_guesses()
    {
        var end = await EndOfLockAsync();
        for (var time = 0; time < 12; time++)
        {
            await CheckAsync(The.Max.Email, Wrong);
            await Host.InScopeAsync(services => services.GetRequiredService<ILoginAttempts>().CountFailureAsync(The.Max.Id));
        }

        (await EndOfLockAsync()).ShouldBe(end);
    }

    [Fact]
    public async Task Comes_in_again_once_unlocked()
    {
        using (SignedInAs(The.Mia))
        {
            await Users.UnlockAsync(The.Max);
        }

        (await CheckAsync(The.Max.Email, Person.Password)).ShouldBe(LoginResultType.Success);
    }

    private async Task<LoginResultType> CheckAsync(string name, string password) =>
        (await Service<ILoginAppService>().CheckPasswordAsync(new() { UserNameOrEmailAddress = name, Password = password })).Result;

    private async Task<DateTimeOffset?> EndOfLockAsync()
    {
        using var workspace = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<IdentityUser>().Where(user => user.Id == The.Max.Id).Select(user => user.LockoutEnd).SingleAsync());
    }
}

public sealed class Whom_an_admin_has_locked_on_SQLite(SqliteStage stage) : Whom_an_admin_has_locked(stage);

public sealed class Whom_an_admin_has_locked_on_PostgreSQL(PostgreSqlStage stage) : Whom_an_admin_has_locked(stage);

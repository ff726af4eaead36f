using Caidence.Core;
using Caidence.Core.BackgroundJobs;
using Caidence.Data;
using Caidence.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Account;

public abstract class A_forgotten_password(Stage stage) : IdentityTest(stage)
{
    private const string New = "Remembered-Again-2026!";

    private IAccountAppService Accounts => Service<IAccountAppService>();

    [Fact]
    public async Task Is_replaced_through_a_mailed_link()
    {
        var (tenantId, userId, token) = await AskAsync();
        using var workspace = Host.InWorkspace(tenantId);
        (await Accounts.VerifyPasswordResetTokenAsync(new() { UserId = userId, ResetToken = token })).ShouldBeTrue();

        await Accounts.ResetPasswordAsync(new() { UserId = userId, ResetToken = token, Password = New });

        (await Service<ILoginAppService>().CheckPasswordAsync(new() { UserNameOrEmailAddress = "max", Password = New })).Result.ShouldBe(LoginResultType.Success);
        (await Service<ILoginAppService>().CheckPasswordAsync(new() { UserNameOrEmailAddress = "max", Password = Person.Password }))
            .Result.ShouldBe(LoginResultType.InvalidUserNameOrPassword);
    }

    [Fact]
    public async Task Has_a_link_that_works_once()
    {
        var (tenantId, userId, token) = await AskAsync();
        using var workspace = Host.InWorkspace(tenantId);
        await Accounts.ResetPasswordAsync(new() { UserId = userId, ResetToken = token, Password = New });

        (await Should.ThrowAsync<BusinessException>(() => Accounts.ResetPasswordAsync(new() { UserId = userId, ResetToken = token, Password = New })))
            .Code.ShouldBe(CaidenceErrorCodes.Account.InvalidResetToken);
    }

    [Fact]
    public async Task Has_a_link_that_opens_no_other_account()
    {
        var (tenantId, _, token) = await AskAsync();
        using var workspace = Host.InWorkspace(tenantId);

        (await Accounts.VerifyPasswordResetTokenAsync(new() { UserId = The.Mia.Id, ResetToken = token })).ShouldBeFalse();
    }

    [Fact]
    public async Task Keeps_the_old_password_when_the_new_one_is_weak()
    {
        var (tenantId, userId, token) = await AskAsync();
        using var workspace = Host.InWorkspace(tenantId);

        (await FieldOfRefusalAsync(() => Accounts.ResetPasswordAsync(new() { UserId = userId, ResetToken = token, Password = "weak" }))).ShouldBe("password");
        (await Accounts.VerifyPasswordResetTokenAsync(new() { UserId = userId, ResetToken = token })).ShouldBeTrue();
    }

    [Fact]
    public async Task Ends_the_wait_after_too_many_attempts()
    {
        await FailAsync();
        await ReplaceAsync();

        (await SignInAsync()).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Does_not_open_an_account_that_a_person_has_locked()
    {
        using (SignedInAs(The.Mia))
        {
            await Users.LockAsync(The.Max);
        }

        await ReplaceAsync();

        (await SignInAsync()).ShouldBe(LoginResultType.LockedByAdmin);
    }

    [Fact]
    public async Task Is_no_ones_business_when_nobody_has_the_address()
    {
        await Accounts.SendPasswordResetCodeAsync(new() { Email = "nobody@nowhere.example" });

        Host.Jobs.Queued.OfType<PasswordResetMailArgs>().ShouldBeEmpty();
    }

    private async Task ReplaceAsync()
    {
        var (tenantId, userId, token) = await AskAsync();
        using var workspace = Host.InWorkspace(tenantId);
        await Accounts.ResetPasswordAsync(new() { UserId = userId, ResetToken = token, Password = New });
    }

    private async Task FailAsync()
    {
        for (var time = 0; time < 5; time++)
        {
            await SignInAsync();
        }
    }

    private async Task<LoginResultType> SignInAsync() =>
        (await Service<ILoginAppService>().CheckPasswordAsync(new() { UserNameOrEmailAddress = The.Max.Email, Password = New })).Result;

    private async Task<(Guid TenantId, Guid UserId, string Token)> AskAsync()
    {
        await Accounts.SendPasswordResetCodeAsync(new() { Email = The.Max.Email });
        var job = Host.Jobs.Queued.OfType<PasswordResetMailArgs>().ShouldHaveSingleItem();
        await Host.Singleton<BackgroundJobRunner>().RunAsync(job, CancellationToken.None);

        var mail = Host.Mails.Sent.ShouldHaveSingleItem();
        mail.To.ShouldBe(The.Max.Email);
        var link = new Uri(mail.Body.Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal)));
        link.GetLeftPart(UriPartial.Path).ShouldBe("https://caidence.example/Account/ResetPassword");
        var query = QueryHelpers.ParseQuery(link.Query);
        return (Guid.Parse(query["__tenant"]!), Guid.Parse(query["userId"]!), query["resetToken"]!);
    }
}

public sealed class A_forgotten_password_on_SQLite(SqliteStage stage) : A_forgotten_password(stage);

public sealed class A_forgotten_password_on_PostgreSQL(PostgreSqlStage stage) : A_forgotten_password(stage);

using Caidence.Data;
using Caidence.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

public abstract class Signing_up_with_a_known_address(Stage stage) : SignUpTest(stage)
{
    [Fact]
    public async Task Is_answered_like_one_with_an_unknown_address()
    {
        var known = await Accounts.RegisterAsync(Wish(The.Max.Email, "Max at Home"));
        var unknown = await Accounts.RegisterAsync(Wish(Tess, "Tailspin"));

        ShapeOf(known).ShouldBe(ShapeOf(unknown));
        (await CheckAsync(The.Max.Email)).ShouldBe(await CheckAsync(Tess));
    }

    [Fact]
    public async Task Is_told_by_mail_to_whom_it_belongs()
    {
        var mail = await MailOfAsync(() => Accounts.RegisterAsync(Wish(The.Max.Email, "Max at Home")));

        mail.To.ShouldBe(The.Max.Email);
        mail.Subject.ShouldBe("You already have an account");
        mail.Body.ShouldContain("Northwind Studio");
        mail.Body.ShouldContain("https://caidence.example/Account/Login\n");
    }

    [Fact]
    public async Task Gives_a_second_workspace_to_somebody_who_confirms_it()
    {
        var token = await TokenOfAsync(() => Accounts.RegisterAsync(Wish(The.Max.Email, "Max at Home")));

        (await ConfirmAsync(token)).ShouldBe(LoginResultType.Success);

        (await CheckAsync(The.Max.Email)).ShouldBe(LoginResultType.Success);
        (await CheckAsync(The.Max.Email, Person.Password)).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Does_not_push_the_first_workspace_out_of_sight()
    {
        await Accounts.RegisterAsync(Wish(The.Max.Email, "A comes before all"));

        var found = await Host.InScopeAsync(services => services.GetRequiredService<IAccountFinder>().FindByEmailAsync(The.Max.Email.ToUpperInvariant()));

        found.Select(account => (account.TenantName, account.AwaitsConfirmation)).ShouldBe([("Northwind Studio", false), ("A comes before all", true)]);
        (await CheckAsync(The.Max.Email, Person.Password)).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Takes_a_sign_in_as_much_hashing_as_with_an_unknown_one()
    {
        await Accounts.RegisterAsync(Wish(The.Max.Email, "Max at Home"));
        await Accounts.RegisterAsync(Wish(Tess, "Tailspin"));

        // Of Max the account at Northwind and the new one; of Tess the new one, and one in place of what she has not.
        (await PretencesAsync(The.Max.Email)).ShouldBe(0);
        (await PretencesAsync(Tess)).ShouldBe(1);
    }

    private Task<int> PretencesAsync(string email) => Host.InScopeAsync(async services =>
    {
        var hasher = new CountingHasher();
        await ActivatorUtilities.CreateInstance<CredentialCheck>(services, hasher).CheckAsync(email, "Not-The-Password-1!");
        return hasher.Verified;
    });

    private sealed class CountingHasher : PasswordHasher<IdentityUser>, IPasswordHasher<IdentityUser>
    {
        public int Verified { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(IdentityUser user, string hashedPassword, string providedPassword)
        {
            Verified++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    private static object ShapeOf(IdentityUserDto person) =>
        (person.EmailConfirmed, person.IsActive, person.Name, string.Join(',', person.RoleNames), person.TenantId is null, person.UserName == person.Email);
}

public sealed class Signing_up_with_a_known_address_on_SQLite(SqliteStage stage) : Signing_up_with_a_known_address(stage);

public sealed class Signing_up_with_a_known_address_on_PostgreSQL(PostgreSqlStage stage) : Signing_up_with_a_known_address(stage);

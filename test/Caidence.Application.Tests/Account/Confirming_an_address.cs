using Caidence.Data;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Account;

public abstract class Confirming_an_address(Stage stage) : SignUpTest(stage)
{
    [Fact]
    public async Task Lets_its_owner_in()
    {
        var token = await TokenOfAsync(() => Accounts.RegisterAsync(Wish()));
        (await VerifyAsync(token)).ShouldBe(new(true, "Tailspin"));

        (await ConfirmAsync(token)).ShouldBe(LoginResultType.Success);

        (await CheckAsync()).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Works_once()
    {
        var token = await TokenOfAsync(() => Accounts.RegisterAsync(Wish()));
        await ConfirmAsync(token);

        (await VerifyAsync(token)).IsValid.ShouldBeFalse();
        (await ConfirmAsync(token)).ShouldBe(LoginResultType.NotAllowed);
    }

    [Fact]
    public async Task Works_for_a_day()
    {
        var token = await TokenOfAsync(() => Accounts.RegisterAsync(Wish()));
        Clock.Advance(TimeSpan.FromHours(23.9));
        (await VerifyAsync(token)).IsValid.ShouldBeTrue();

        Clock.Advance(TimeSpan.FromHours(0.2));

        (await VerifyAsync(token)).IsValid.ShouldBeFalse();
        (await ConfirmAsync(token)).ShouldBe(LoginResultType.NotAllowed);
        (await CheckAsync()).ShouldBe(LoginResultType.AwaitsConfirmation);
    }

    [Fact]
    public async Task Takes_the_password_so_that_nobody_opens_by_a_click_what_a_stranger_signed_up_for()
    {
        var token = await TokenOfAsync(() => Accounts.RegisterAsync(Wish()));

        (await ConfirmAsync(token, "Not-The-Password-1!")).ShouldBe(LoginResultType.InvalidUserNameOrPassword);

        (await CheckAsync()).ShouldBe(LoginResultType.AwaitsConfirmation);
    }

    [Fact]
    public async Task Locks_like_signing_in_after_too_many_guesses()
    {
        var token = await TokenOfAsync(() => Accounts.RegisterAsync(Wish()));
        for (var time = 0; time < 5; time++)
        {
            await ConfirmAsync(token, "Not-The-Password-1!");
        }

        (await ConfirmAsync(token)).ShouldBe(LoginResultType.LockedOut);
    }

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    public async Task Takes_nothing_that_was_made_up(string token) => (await VerifyAsync($"{token}x")).ShouldBe(new(false, null));

    [Fact]
    public async Task Can_be_asked_for_again()
    {
        await MailOfAsync(() => Accounts.RegisterAsync(Wish()));
        Clock.Advance(TimeSpan.FromDays(2));

        var token = await TokenOfAsync(() => Confirmations.SendEmailConfirmationTokenAsync(new() { Email = Tess.ToUpperInvariant() }));

        (await ConfirmAsync(token)).ShouldBe(LoginResultType.Success);
        (await MailsOfAsync(() => Confirmations.SendEmailConfirmationTokenAsync(new() { Email = Tess }))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nobody@nowhere.example")]
    [InlineData("max@northwind.example")]
    public async Task Is_asked_of_nobody_who_does_not_wait_for_it(string address) =>
        (await MailsOfAsync(() => Confirmations.SendEmailConfirmationTokenAsync(new() { Email = address }))).ShouldBeEmpty();

    [Fact]
    public async Task Happens_too_when_a_forgotten_password_is_replaced_by_mail()
    {
        await MailOfAsync(() => Accounts.RegisterAsync(Wish()));
        var mail = await MailOfAsync(() => Accounts.SendPasswordResetCodeAsync(new() { Email = Tess }));
        var query = QueryHelpers.ParseQuery(new Uri(mail.Body.Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal))).Query);

        using (Host.InWorkspace(Guid.Parse(query["__tenant"]!)))
        {
            await Accounts.ResetPasswordAsync(new() { UserId = Guid.Parse(query["userId"]!), ResetToken = query["resetToken"]!, Password = "Hangars-Under-Loops-8" });
        }

        (await CheckAsync(password: "Hangars-Under-Loops-8")).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Is_written_in_the_language_of_the_page()
    {
        using var german = new InLanguage("de");

        var mail = await MailOfAsync(() => Accounts.RegisterAsync(Wish()));

        mail.Subject.ShouldBe("Bestätigen Sie Ihre E-Mail-Adresse");
    }

    private Task<EmailConfirmationDto> VerifyAsync(string token) => Confirmations.VerifyEmailConfirmationTokenAsync(new() { Token = token });

    private sealed class InLanguage : IDisposable
    {
        private readonly System.Globalization.CultureInfo _before = System.Globalization.CultureInfo.CurrentUICulture;

        public InLanguage(string name) => System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo(name);

        public void Dispose() => System.Globalization.CultureInfo.CurrentUICulture = _before;
    }
}

public sealed class Confirming_an_address_on_SQLite(SqliteStage stage) : Confirming_an_address(stage);

public sealed class Confirming_an_address_on_PostgreSQL(PostgreSqlStage stage) : Confirming_an_address(stage);

using Caidence.Data;
using Caidence.Emailing;
using Caidence.Identity;
using Caidence.Tenants;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Account;

/// <summary>Tests about strangers who open a workspace: Tess, who opens Tailspin.</summary>
public abstract class SignUpTest(Stage stage) : IdentityTest(stage)
{
    protected const string Tess = "tess@tailspin.example";
    protected const string Password = "Loops-Over-Hangars-7";

    protected IAccountAppService Accounts => Service<IAccountAppService>();

    protected IEmailConfirmationAppService Confirmations => Service<IEmailConfirmationAppService>();

    protected static RegisterDto Wish(string email = Tess, string workspace = "Tailspin", string password = Password) => new()
    {
        WorkspaceName = workspace,
        ProfileType = ProfileType.Creator,
        Name = "Tess",
        Surname = "Okafor",
        EmailAddress = email,
        Password = password,
    };

    /// <summary>The mails of this sign-up or this wish for another mail.</summary>
    protected async Task<IReadOnlyList<EmailMessage>> MailsOfAsync(Func<Task> call)
    {
        var before = Host.Mails.Sent.Count;
        await call();
        await Host.Jobs.RunAsync();
        return [.. Host.Mails.Sent.Skip(before)];
    }

    protected async Task<EmailMessage> MailOfAsync(Func<Task> call) => (await MailsOfAsync(call)).ShouldHaveSingleItem();

    protected async Task<string> TokenOfAsync(Func<Task> call) => TokenIn(await MailOfAsync(call));

    protected static string TokenIn(EmailMessage mail)
    {
        var link = new Uri(mail.Body.Split('\n').Single(line => line.StartsWith("https://caidence.example/Account/ConfirmEmail", StringComparison.Ordinal)));
        return QueryHelpers.ParseQuery(link.Query)["token"].ToString();
    }

    /// <summary>At a browser that takes the cookie.</summary>
    protected async Task<LoginResultType> ConfirmAsync(string token, string password = Password)
    {
        Host.Singleton<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddSingleton<IAuthenticationService, CookieJar>().BuildServiceProvider(),
        };
        return (await Confirmations.ConfirmEmailAsync(new() { Token = token, Password = password })).Result;
    }

    protected async Task<LoginResultType> CheckAsync(string email = Tess, string password = Password) =>
        (await Service<ILoginAppService>().CheckPasswordAsync(new() { UserNameOrEmailAddress = email, Password = password })).Result;

    protected sealed class CookieJar : IAuthenticationService
    {
        public Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string? scheme) => Task.FromResult(AuthenticateResult.NoResult());

        public Task ChallengeAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => Task.CompletedTask;

        public Task ForbidAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => Task.CompletedTask;

        public Task SignInAsync(HttpContext context, string? scheme, System.Security.Claims.ClaimsPrincipal principal, AuthenticationProperties? properties) =>
            Task.CompletedTask;

        public Task SignOutAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => Task.CompletedTask;
    }
}

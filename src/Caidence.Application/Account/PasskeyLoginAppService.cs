using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[AllowAnonymous]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("PasskeyLogin")]
[Route("api/account/passkey-login")]
public sealed class PasskeyLoginAppService(
    IPasskeyHandler<IdentityUser> handler, PasskeyQuestion question, IAccountFinder finder, UserManager<IdentityUser> users, ILoginAttempts attempts, SignInSession session)
    : CaidenceAppService, IPasskeyLoginAppService
{
    private const string Purpose = "login";

    [HttpPost("start")]
    public async Task<PasskeyOptionsDto> StartAsync()
    {
        var options = await handler.MakeRequestOptionsAsync(null, question.Http);
        question.Keep(Purpose, options.AssertionState);
        return new(options.RequestOptionsJson);
    }

    [HttpPost]
    public async Task<AbpLoginResult> LoginAsync(PasskeyLoginInput input)
    {
        if (question.Take(Purpose) is not { } state || UserIdIn(input.CredentialJson) is not { } userId || await finder.FindByIdAsync(userId) is not { } account
            || (!CurrentUser.IsAuthenticated && CurrentTenant.Id is { } here && here != account.TenantId))
        {
            return LoginResults.Of(LoginResultType.InvalidUserNameOrPassword);
        }

        using (CurrentTenant.Change(account.TenantId, account.TenantName))
        {
            return LoginResults.Of(await TryAsync(account, input, state));
        }
    }

    private async Task<LoginResultType> TryAsync(AccountAddress account, PasskeyLoginInput input, string state)
    {
        var result = await handler.PerformAssertionAsync(new() { HttpContext = question.Http, CredentialJson = input.CredentialJson, AssertionState = state });
        if (!result.Succeeded || result.User.Id != account.UserId)
        {
            return LoginResultType.InvalidUserNameOrPassword;
        }

        if (account.AwaitsConfirmation)
        {
            return LoginResultType.AwaitsConfirmation;
        }

        if (await attempts.IsLockedAsync(account.UserId))
        {
            return await attempts.IsLockedByAdminAsync(account.UserId) ? LoginResultType.LockedByAdmin : LoginResultType.LockedOut;
        }

        // With its new count of signatures: one that counts backwards is a copy.
        (await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).CheckErrors();
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await session.BeginAsync(account, input.RememberMe, action: SecurityLogActions.LoginWithPasskey)
            ? LoginResultType.Success
            : LoginResultType.InvalidUserNameOrPassword;
    }

    // Only tells where to look: whose it is, the signature says.
    private static Guid? UserIdIn(string credentialJson)
    {
        try
        {
            using var credential = JsonDocument.Parse(credentialJson);
            var handle = credential.RootElement.GetProperty("response").GetProperty("userHandle").GetString() ?? "";
            return Guid.TryParse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(handle)), out var id) ? id : null;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}

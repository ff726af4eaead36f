using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

/// <remarks>
/// An identity is never linked to an account only because both have the same address: somebody else may have made that account and know
/// its password.
/// </remarks>
[AllowAnonymous]
public sealed class ExternalSignInAppService(
    IAccountFinder finder, UserManager<IdentityUser> users, CredentialCheck credentials, SignInSteps steps, SignInSession session, SignUp signUp,
    SelfRegistration selfRegistration, ExternalTicket tickets, SecurityLogManager log, IStringLocalizer<CaidenceResource> texts) : CaidenceAppService, IExternalSignInAppService
{
    public async Task<ExternalSignInResult> SignInAsync(ExternalIdentity identity)
    {
        using (CurrentTenant.Change(null))
        {
            var linked = await finder.FindByLoginAsync(identity.Provider, identity.Key);
            if (linked.Where(account => !account.AwaitsConfirmation).ToList() is { Count: > 0 } accounts)
            {
                return new(await steps.EnterAsync(accounts, rememberMe: false), null, IsAddressKnown: false);
            }

            return linked.Count > 0
                ? new(LoginResults.Of(LoginResultType.AwaitsConfirmation), null, IsAddressKnown: true)
                : new(null, tickets.Issue(identity), await IsKnownAsync(identity));
        }
    }

    public ExternalIdentity? Read(string ticket) => tickets.Read(ticket);

    public async Task<AbpLoginResult> LinkAsync(LinkExternalLoginDto input)
    {
        if (Read(input.Ticket) is not { Email: { } email } identity)
        {
            return LoginResults.Of(LoginResultType.NotAllowed);
        }

        using (CurrentTenant.Change(null))
        {
            var check = await credentials.CheckAsync(email, input.Password);
            if (check.Outcome != CredentialOutcome.Fits)
            {
                return LoginResults.RefusalOf(check);
            }

            foreach (var account in check.Accounts)
            {
                using (CurrentTenant.Change(account.TenantId, account.TenantName))
                {
                    await AddAsync((await users.FindByIdAsync(account.UserId.ToString()))!, identity);
                }
            }

            return await steps.EnterAsync(check.Accounts, rememberMe: false);
        }
    }

    public async Task<AbpLoginResult> RegisterAsync(ExternalRegisterDto input)
    {
        var identity = Read(input.Ticket) ?? throw new BusinessException(CaidenceErrorCodes.Account.ExternalSignInExpired);
        using (CurrentTenant.Change(null))
        {
            if (!await selfRegistration.IsEnabledAsync())
            {
                throw new BusinessException(CaidenceErrorCodes.Account.SelfRegistrationDisabled);
            }

            var owner = await signUp.OpenWorkspaceAsync(ToRegistration(input, identity), identity);
            await CurrentUnitOfWork!.SaveChangesAsync();
            return owner.AwaitsConfirmation
                ? LoginResults.Of(LoginResultType.AwaitsConfirmation)
                : await steps.EnterAsync([new(owner.TenantId, input.WorkspaceName, owner.Id)], rememberMe: false);
        }
    }

    [Authorize]
    public async Task ConnectAsync(ExternalIdentity identity)
    {
        var me = CurrentUser.Id is { } id ? await users.FindByIdAsync(id.ToString()) : null;
        await AddAsync(me ?? throw new AbpAuthorizationException("A client has no sign-ins."), identity);
        await CurrentUnitOfWork!.SaveChangesAsync();
        await session.RenewAsync();
    }

    private async Task<bool> IsKnownAsync(ExternalIdentity identity) =>
        identity is { Email: { } email, IsEmailVerified: true } && (await finder.FindByEmailAsync(users.NormalizeEmail(email)!)).Any(account => !account.AwaitsConfirmation);

    private async Task AddAsync(IdentityUser user, ExternalIdentity identity)
    {
        (await users.AddLoginAsync(user, new(identity.Provider, identity.Key, identity.Provider))).CheckErrors();
        await log.NoteAsync(user.Id, SecurityLogActions.ExternalLoginAdded);
    }

    private RegisterDto ToRegistration(ExternalRegisterDto input, ExternalIdentity identity)
    {
        var verified = identity.IsEmailVerified ? identity.Email : null;
        return new()
        {
            WorkspaceName = input.WorkspaceName,
            ProfileType = input.ProfileType,
            Name = input.Name,
            Surname = input.Surname,
            EmailAddress = verified ?? Demanded(input.EmailAddress, nameof(input.EmailAddress)),
            Password = verified is null ? Demanded(input.Password, nameof(input.Password)) : "",
        };
    }

    private string Demanded(string? value, string field) => string.IsNullOrWhiteSpace(value)
        ? throw new AbpValidationException(texts[ValidationTexts.Required, texts[$"DisplayName:{field}"]], field)
        : value;
}

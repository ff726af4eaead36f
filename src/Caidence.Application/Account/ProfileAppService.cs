using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[Authorize]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Profile")]
[Route("api/account/my-profile")]
public sealed class ProfileAppService(UserManager<IdentityUser> users, IIdentityUserRepository repository, SecurityLogManager log, SignInSession session,
    ISettingStore store, ISettingManager settings, SignUpThrottle throttle, IBackgroundJobManager jobs, IStringLocalizer<CaidenceResource> texts)
    : CaidenceAppService, IProfileAppService
{
    [HttpGet]
    public async Task<ProfileDto> GetAsync() => await DtoOfAsync(await GetMyselfAsync());

    [HttpPut]
    public async Task<ProfileDto> UpdateAsync(UpdateProfileDto input)
    {
        var user = await GetMyselfAsync();
        user.CheckConcurrencyStamp(input.ConcurrencyStamp);

        var (userName, email) = (input.UserName.Trim(), input.Email.Trim());
        user.Describe(input.Name, input.Surname, input.PhoneNumber);
        // A new name ends every other session; whoever only saves their phone number stays signed in everywhere.
        if (user.UserName != userName)
        {
            (await users.SetUserNameAsync(user, userName)).CheckErrors();
        }

        if (!string.Equals(user.Email, email, StringComparison.OrdinalIgnoreCase))
        {
            await AskForEmailAsync(user, email);
        }

        await SetTimezoneAsync(input.Timezone);
        await CurrentUnitOfWork!.SaveChangesAsync();
        await session.RenewAsync();
        return await DtoOfAsync(user);
    }

    [HttpPost("change-password")]
    public async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        var user = await GetMyselfAsync();
        (user.PasswordHash is null
            ? await users.AddPasswordAsync(user, input.NewPassword)
            : await users.ChangePasswordAsync(user, input.CurrentPassword ?? "", input.NewPassword)).CheckErrors("newPassword");
        await log.NoteAsync(user.Id, SecurityLogActions.ChangePassword);
        await session.RenewAsync();
    }

    private async Task<IdentityUser> GetMyselfAsync() =>
        CurrentUser.Id is { } id ? await repository.GetAsync(id) : throw new AbpAuthorizationException("A client has no profile.");

    /// <summary>The old address counts until the new one has answered: a session left open must not be enough to take an account away.</summary>
    private async Task AskForEmailAsync(IdentityUser user, string email)
    {
        if (await users.FindByEmailAsync(email) is not null)
        {
            throw new AbpValidationException(texts["Identity:DuplicateEmail", email], "email");
        }

        throttle.CountAddress(email);
        user.AskForNewEmail(email);
        await jobs.EnqueueAsync(new EmailChangeMailArgs(CurrentTenant.Id, user.Id));
    }

    private async Task SetTimezoneAsync(string? timezone)
    {
        if (string.IsNullOrEmpty(timezone))
        {
            return;
        }

        if (timezone != TimeZoneNames.Unspecified && !TimeZoneNames.IsKnown(timezone))
        {
            throw new AbpValidationException(texts["TimeZone:Unknown"], "timezone");
        }

        await settings.SetForCurrentUserAsync(AbpSettings.TimeZone, timezone == TimeZoneNames.Unspecified ? null : timezone);
    }

    private async Task<ProfileDto> DtoOfAsync(IdentityUser user) => new()
    {
        Timezone = (await store.GetAsync(SettingHolder.User(user.Id))).GetValueOrDefault(AbpSettings.TimeZone),
        UserName = user.UserName!,
        Email = user.Email!,
        PendingEmail = user.PendingEmail,
        Name = user.Name,
        Surname = user.Surname,
        PhoneNumber = user.PhoneNumber,
        HasPassword = user.PasswordHash is not null,
        ConcurrencyStamp = user.ConcurrencyStamp ?? "",
    };
}

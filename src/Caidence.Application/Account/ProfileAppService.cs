using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[Authorize]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Profile")]
[Route("api/account/my-profile")]
public sealed class ProfileAppService(UserManager<IdentityUser> users, IIdentityUserRepository repository, SignInSession session)
    : CaidenceAppService, IProfileAppService
{
    [HttpGet]
    public async Task<ProfileDto> GetAsync() => DtoOf(await GetMyselfAsync());

    [HttpPut]
    public async Task<ProfileDto> UpdateAsync(UpdateProfileDto input)
    {
        var user = await GetMyselfAsync();
        user.CheckConcurrencyStamp(input.ConcurrencyStamp);

        var (userName, email) = (input.UserName.Trim(), input.Email.Trim());
        user.Describe(input.Name, input.Surname, input.PhoneNumber);
        (await users.SetUserNameAsync(user, userName)).CheckErrors();
        if (!string.Equals(user.Email, email, StringComparison.OrdinalIgnoreCase))
        {
            (await users.SetEmailAsync(user, email)).CheckErrors();
        }

        await CurrentUnitOfWork!.SaveChangesAsync();
        await session.RenewAsync();
        return DtoOf(user);
    }

    [HttpPost("change-password")]
    public async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        var user = await GetMyselfAsync();
        (await users.ChangePasswordAsync(user, input.CurrentPassword ?? "", input.NewPassword)).CheckErrors("newPassword");
        await session.RenewAsync();
    }

    private async Task<IdentityUser> GetMyselfAsync() =>
        CurrentUser.Id is { } id ? await repository.GetAsync(id) : throw new AbpAuthorizationException("A client has no profile.");

    private static ProfileDto DtoOf(IdentityUser user) => new()
    {
        UserName = user.UserName!,
        Email = user.Email!,
        Name = user.Name,
        Surname = user.Surname,
        PhoneNumber = user.PhoneNumber,
        HasPassword = user.PasswordHash is not null,
        ConcurrencyStamp = user.ConcurrencyStamp ?? "",
    };
}

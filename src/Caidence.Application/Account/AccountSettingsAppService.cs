using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Account;

[Authorize(CaidencePermissions.Settings.Manage)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("AccountSettings")]
[Route("api/account/settings")]
public sealed class AccountSettingsAppService(SelfRegistration selfRegistration) : CaidenceAppService, IAccountSettingsAppService
{
    [HttpGet]
    public async Task<AccountSettingsDto> GetAsync() => new() { IsSelfRegistrationEnabled = await selfRegistration.IsEnabledAsync() };

    [HttpPut]
    public Task UpdateAsync(AccountSettingsDto input) => selfRegistration.SetAsync(input.IsSelfRegistrationEnabled);
}

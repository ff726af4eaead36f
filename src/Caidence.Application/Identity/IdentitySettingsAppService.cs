using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Identity;

[Authorize(CaidencePermissions.Settings.Manage)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[ControllerName("IdentitySettings")]
[Route("api/identity/settings")]
public sealed class IdentitySettingsAppService(ISettingProvider settings, ISettingManager manager) : CaidenceAppService, IIdentitySettingsAppService
{
    [HttpGet]
    public async Task<IdentitySettingsDto> GetAsync()
    {
        var rules = await AccountRules.ReadAsync(settings);
        return new()
        {
            TwoFactorRequired = rules.TwoFactorRequired,
            PasswordLength = rules.PasswordLength,
            ShortMixedPasswords = rules.ShortMixedPasswords,
            MaxFailedAttempts = rules.MaxFailedAttempts,
            LockoutMinutes = (int)rules.Lockout.TotalMinutes,
            SessionHours = (int)rules.Session.TotalHours,
        };
    }

    [HttpPut]
    public Task UpdateAsync(IdentitySettingsDto input) => new AccountRules(
        input.TwoFactorRequired, input.PasswordLength, input.ShortMixedPasswords, input.MaxFailedAttempts,
        TimeSpan.FromMinutes(input.LockoutMinutes), TimeSpan.FromHours(input.SessionHours)).KeepAsync(manager);
}

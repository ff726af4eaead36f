using Caidence.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Settings;

[Authorize(SettingManagementPermissions.TimeZone)]
[Area(SettingManagementRemoteServiceConsts.ModuleName)]
[RemoteService(Name = SettingManagementRemoteServiceConsts.RemoteServiceName)]
[ControllerName("TimeZoneSettings")]
[Route("api/setting-management/timezone")]
public sealed class TimeZoneSettingsAppService(ISettingManager manager, IStringLocalizer<CaidenceResource> texts)
    : CaidenceAppService, ITimeZoneSettingsAppService
{
    [HttpGet]
    public async Task<string> GetAsync() =>
        (await manager.GetOwnOfCurrentTenantAsync()).GetValueOrDefault(AbpSettings.TimeZone) ?? TimeZoneNames.Unspecified;

    [HttpGet("timezones")]
    public Task<List<NameValue>> GetTimezonesAsync() => Task.FromResult<List<NameValue>>(
    [
        new(texts["TimeZone:Unspecified"], TimeZoneNames.Unspecified),
        .. TimeZoneNames.All(Clock.Now).Select(zone => new NameValue(zone.Text, zone.Id)),
    ]);

    [HttpPost]
    public async Task UpdateAsync(string timezone)
    {
        var isUnspecified = timezone.Length == 0 || timezone == TimeZoneNames.Unspecified;
        if (!isUnspecified && !TimeZoneNames.IsKnown(timezone))
        {
            throw new AbpValidationException(texts["TimeZone:Unknown"], "timezone");
        }

        await manager.SetForCurrentTenantAsync(AbpSettings.TimeZone, isUnspecified ? null : timezone);
    }
}

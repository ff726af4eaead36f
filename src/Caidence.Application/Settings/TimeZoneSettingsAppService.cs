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
    private const string Unspecified = "Unspecified";

    [HttpGet]
    public async Task<string> GetAsync() =>
        (await manager.GetOwnOfCurrentTenantAsync()).GetValueOrDefault(AbpSettings.TimeZone) ?? Unspecified;

    [HttpGet("timezones")]
    public Task<List<NameValue>> GetTimezonesAsync() => Task.FromResult<List<NameValue>>(
    [
        new(texts["TimeZone:Unspecified"], Unspecified),
        .. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId)
            .OrderBy(zone => zone.GetUtcOffset(Clock.Now)).ThenBy(zone => zone.Id, StringComparer.Ordinal)
            .Select(zone => new NameValue($"(UTC{Offset(zone)}) {zone.Id}", zone.Id)),
    ]);

    [HttpPost]
    public async Task UpdateAsync(string timezone)
    {
        var isUnspecified = timezone.Length == 0 || timezone == Unspecified;
        if (!isUnspecified && !(TimeZoneInfo.TryFindSystemTimeZoneById(timezone, out var zone) && zone.HasIanaId))
        {
            throw new AbpValidationException(texts["TimeZone:Unknown"], "timezone");
        }

        await manager.SetForCurrentTenantAsync(AbpSettings.TimeZone, isUnspecified ? null : timezone);
    }

    private string Offset(TimeZoneInfo zone)
    {
        var offset = zone.GetUtcOffset(Clock.Now);
        return $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}";
    }
}

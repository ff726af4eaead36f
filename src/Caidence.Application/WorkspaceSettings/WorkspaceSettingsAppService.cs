using System.Globalization;
using Caidence.Leads;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Caidence.WorkspaceSettings;

[Authorize(CaidencePermissions.Settings.Default)]
public sealed class WorkspaceSettingsAppService(
    ISettingProvider settings, ISettingManager manager, IRepository<Tenant, Guid> tenants, TenantManager tenantManager,
    IOptions<AbpLocalizationOptions> localization, IStringLocalizer<CaidenceResource> texts)
    : CaidenceAppService, IWorkspaceSettingsAppService
{
    public async Task<WorkspaceSettingsDto> GetAsync()
    {
        var own = await manager.GetOwnOfCurrentTenantAsync();
        return new()
        {
            Name = await FindTenantAsync() is { } tenant ? tenant.Name : null,
            Language = own.GetValueOrDefault(AbpSettings.DefaultLanguage),
            TimeZone = own.GetValueOrDefault(AbpSettings.TimeZone),
            Region = await settings.GetOrNullAsync(LeadSettings.Region),
            LeadRetentionMonths = await ReadNumberAsync(LeadSettings.RetentionMonths),
            FirstContactMinutes = await ReadNumberAsync(LeadSettings.FirstContactMinutes),
            Regions = [.. RegionNames.InOrder(CountryRegion.All).Select(region => new RegionDto(region.Code, region.Name))],
        };
    }

    [Authorize(CaidencePermissions.Settings.Update)]
    public async Task<WorkspaceSettingsDto> UpdateAsync(UpdateWorkspaceSettingsDto input)
    {
        if (!string.IsNullOrWhiteSpace(input.Name) && await FindTenantAsync() is { } tenant && tenant.Name != input.Name.Trim())
        {
            await tenantManager.ChangeNameAsync(tenant, input.Name);
        }

        await manager.SetForCurrentTenantAsync(AbpSettings.DefaultLanguage, Known(input.Language, IsLanguage, "WorkspaceSettings:UnknownLanguage", "language"));
        await manager.SetForCurrentTenantAsync(AbpSettings.TimeZone, Known(input.TimeZone, TimeZoneNames.IsKnown, "TimeZone:Unknown", "timeZone"));
        await manager.SetForCurrentTenantAsync(LeadSettings.Region, Known(input.Region?.ToUpperInvariant(), IsRegion, "WorkspaceSettings:UnknownRegion", "region"));
        await manager.SetForCurrentTenantAsync(LeadSettings.RetentionMonths, input.LeadRetentionMonths?.ToString(CultureInfo.InvariantCulture));
        await manager.SetForCurrentTenantAsync(LeadSettings.FirstContactMinutes, input.FirstContactMinutes?.ToString(CultureInfo.InvariantCulture));
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync();
    }

    private async Task<int?> ReadNumberAsync(string name) =>
        int.TryParse(await settings.GetOrNullAsync(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    private string? Known(string? value, Func<string, bool> isKnown, string refusal, string field)
    {
        var wanted = value?.Trim();
        return string.IsNullOrEmpty(wanted) ? null
            : isKnown(wanted) ? wanted
            : throw new AbpValidationException(texts[refusal, wanted], field);
    }

    private bool IsLanguage(string name) => localization.Value.Languages.Any(language => language.CultureName == name);

    private static bool IsRegion(string code) => CountryRegion.All.Contains(code);

    private async Task<Tenant?> FindTenantAsync() => CurrentTenant.Id is { } id ? await tenants.FindAsync(id) : null;
}

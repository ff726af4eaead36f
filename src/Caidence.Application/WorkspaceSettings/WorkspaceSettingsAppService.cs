using System.Globalization;
using Caidence.Leads;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.WorkspaceSettings;

[Authorize(CaidencePermissions.Settings.Default)]
public sealed class WorkspaceSettingsAppService(ISettingProvider settings, ISettingManager manager) : CaidenceAppService, IWorkspaceSettingsAppService
{
    public async Task<WorkspaceSettingsDto> GetAsync() => new()
    {
        Region = await settings.GetOrNullAsync(LeadSettings.Region),
        LeadRetentionMonths = await ReadNumberAsync(LeadSettings.RetentionMonths),
        FirstContactMinutes = await ReadNumberAsync(LeadSettings.FirstContactMinutes),
        Regions = [.. CountryRegion.All.Select(country => new RegionDto(country.Code, country.Name))],
    };

    [Authorize(CaidencePermissions.Settings.Update)]
    public async Task<WorkspaceSettingsDto> UpdateAsync(UpdateWorkspaceSettingsDto input)
    {
        var region = string.IsNullOrWhiteSpace(input.Region) ? null : input.Region.Trim().ToUpperInvariant();
        if (region is not null && CountryRegion.All.All(country => country.Code != region))
        {
            throw new AbpValidationException($"'{input.Region}' is not the two-letter code of a country.", "region");
        }

        await manager.SetForCurrentTenantAsync(LeadSettings.Region, region);
        await manager.SetForCurrentTenantAsync(LeadSettings.RetentionMonths, input.LeadRetentionMonths?.ToString(CultureInfo.InvariantCulture));
        await manager.SetForCurrentTenantAsync(LeadSettings.FirstContactMinutes, input.FirstContactMinutes?.ToString(CultureInfo.InvariantCulture));
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync();
    }

    private async Task<int?> ReadNumberAsync(string name) =>
        int.TryParse(await settings.GetOrNullAsync(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}

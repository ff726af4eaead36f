using Caidence.Localization;
using Caidence.Settings;
using Caidence.Tenants;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Features;

[Area(FeatureManagementRemoteServiceConsts.ModuleName)]
[RemoteService(Name = FeatureManagementRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Features")]
[Route("api/feature-management/features")]
public sealed class FeatureAppService(
    IFeatureDefinitionManager definitions, IFeatureStore store, IPlanFeatures plan, FeatureValues values, IRepository<Tenant, Guid> tenants,
    IStringLocalizer<CaidenceResource> texts)
    : CaidenceAppService, IFeatureAppService
{
    private const string TenantProvider = "T";

    // An edition, in ABP's words. Plans are written at api/multi-tenancy/plans.
    private const string PlanProvider = "E";

    [HttpGet]
    public async Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey)
    {
        using var there = CurrentTenant.Change(await AuthorizeAsync(providerName, providerKey));
        var own = await store.GetAsync();
        var planned = await plan.GetAsync();

        return new()
        {
            Groups = definitions.GetAll().GroupBy(feature => feature.Group).Select(group => new FeatureGroupDto
            {
                Name = group.Key,
                DisplayName = texts[$"Feature:{group.Key}"],
                Features = group.Select(feature => Describe(feature, own, planned)).ToList(),
            }).ToList(),
        };
    }

    [HttpPut]
    public async Task UpdateAsync(string providerName, string? providerKey, UpdateFeaturesDto input)
    {
        using var there = CurrentTenant.Change(await AuthorizeAsync(providerName, providerKey));
        var planned = await plan.GetAsync();
        foreach (var (name, value) in input.Features.Select(feature => (feature.Name, feature.Value)))
        {
            var feature = values.Check(name, value);
            await store.SetAsync(name, value == planned.GetValueOrDefault(name, feature.DefaultValue) ? null : value);
        }

        // While the workspace is still the current one: a row of another is refused.
        await CurrentUnitOfWork!.SaveChangesAsync();
    }

    [HttpDelete]
    public async Task DeleteAsync(string providerName, string? providerKey)
    {
        using var there = CurrentTenant.Change(await AuthorizeAsync(providerName, providerKey));
        await store.DeleteAllAsync();
        await CurrentUnitOfWork!.SaveChangesAsync();
    }

    /// <returns>The workspace that is meant; null for the host.</returns>
    private async Task<Guid?> AuthorizeAsync(string providerName, string? providerKey)
    {
        var isHost = string.IsNullOrEmpty(providerKey) && CurrentTenant.Side == MultiTenancySides.Host;
        await CheckPolicyAsync(isHost ? SettingManagementPermissions.ManageHostFeatures : TenantManagementPermissions.Tenants.ManageFeatures);
        if (providerName != TenantProvider)
        {
            throw new AbpValidationException(texts["Feature:UnknownProvider", providerName], "providerName");
        }

        return isHost ? null
            : Guid.TryParse(providerKey, out var id) ? (await tenants.GetAsync(id)).Id
            : throw new EntityNotFoundException(typeof(Tenant), providerKey);
    }

    private FeatureDto Describe(FeatureDefinition feature, IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, string> planned)
    {
        var description = texts[$"Feature:{feature.Name}.Description"];
        return new()
        {
            Name = feature.Name,
            DisplayName = texts[$"Feature:{feature.Name}"],
            Description = description.ResourceNotFound ? null : description.Value,
            Value = own.GetValueOrDefault(feature.Name) ?? planned.GetValueOrDefault(feature.Name, feature.DefaultValue),
            Provider = own.ContainsKey(feature.Name) ? new(TenantProvider, CurrentTenant.Id?.ToString())
                : new(planned.ContainsKey(feature.Name) ? PlanProvider : "D", null),
            ValueType = StringValueTypeDto.Of(feature.ValueType),
        };
    }
}

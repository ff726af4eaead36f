using System.Globalization;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Tenants.Plans;

/// <summary>Sets what a workspace has beside what it may have.</summary>
public sealed class PlanUse(
    IRepository<Tenant, Guid> tenants, IRepository<Plan, Guid> plans, IFeatureDefinitionManager definitions, IFeatureChecker features,
    IEnumerable<IFeatureMeter> meters, ICurrentTenant currentTenant, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    public async Task<WorkspacePlanDto> ReadAsync(Guid tenantId)
    {
        var plan = (await tenants.GetAsync(tenantId)).PlanId is { } id ? await plans.FindAsync(id) : null;
        using var there = currentTenant.Change(tenantId);

        return new()
        {
            Name = plan?.Name,
            Description = plan?.Description,
            Limits = await LimitsAsync([.. definitions.GetAll().Where(feature => feature.ValueType is NumericFeature)]),
            Included = await IncludedAsync(),
        };
    }

    /// <summary>Some of its limits only: each is counted.</summary>
    public async Task<IReadOnlyList<LimitUseDto>> ReadAsync(Guid tenantId, params string[] names)
    {
        using var there = currentTenant.Change(tenantId);
        return await LimitsAsync([.. names.Select(name => definitions.GetOrNull(name)!)]);
    }

    private async Task<IReadOnlyList<LimitUseDto>> LimitsAsync(IReadOnlyList<FeatureDefinition> limits)
    {
        var uses = new List<LimitUseDto>();
        foreach (var limit in limits)
        {
            var most = int.Parse(await features.GetAsync(limit.Name), CultureInfo.InvariantCulture);
            var meter = meters.FirstOrDefault(meter => meter.FeatureName == limit.Name);
            uses.Add(new()
            {
                Name = limit.Name,
                DisplayName = texts[$"Feature:{limit.Name}"],
                Used = meter is null ? null : await meter.CountAsync(),
                Limit = most == 0 ? null : most,
            });
        }

        return uses;
    }

    private async Task<IReadOnlyList<IncludedFeatureDto>> IncludedAsync()
    {
        var included = new List<IncludedFeatureDto>();
        foreach (var feature in definitions.GetAll().Where(feature => feature.ValueType is ToggleFeature))
        {
            included.Add(new()
            {
                Name = feature.Name,
                DisplayName = texts[$"Feature:{feature.Name}"],
                Description = texts[$"Feature:{feature.Name}.Description"],
                IsIncluded = await features.IsEnabledAsync(feature.Name),
            });
        }

        return included;
    }
}

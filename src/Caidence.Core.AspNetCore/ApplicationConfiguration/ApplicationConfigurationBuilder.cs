using System.Globalization;
using Caidence.Core.Authorization.Permissions;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Features;
using Caidence.Core.Localization;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Settings;
using Caidence.Core.Users;
using Microsoft.Extensions.Options;

namespace Caidence.Core.AspNetCore.ApplicationConfiguration;

/// <summary>Puts together what the current caller may know.</summary>
public sealed class ApplicationConfigurationBuilder(
    IPermissionChecker permissions,
    ISettingProvider settings,
    ISettingDefinitionManager settingDefinitions,
    IFeatureChecker features,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    LocalizationCatalog catalog,
    IOptions<AbpLocalizationOptions> localization) : ITransientDependency
{
    public async Task<ApplicationConfigurationDto> BuildAsync(bool includeLocalizationResources)
    {
        var visibleSettings = await settings.GetAllAsync(
            settingDefinitions.GetAll().Where(setting => setting.IsVisibleToClients).Select(setting => setting.Name));
        var visibleFeatures = await features.GetVisibleToClientsAsync();

        return new()
        {
            Localization = Localization(includeLocalizationResources),
            Auth = new((await permissions.GetGrantedAsync()).Order(StringComparer.Ordinal).ToDictionary(name => name, _ => true)),
            Setting = new(visibleSettings),
            CurrentUser = CurrentUserDto.From(currentUser),
            Features = new(visibleFeatures.ToDictionary(feature => feature.Key, string? (feature) => feature.Value)),
            CurrentTenant = new(currentTenant.Id, currentTenant.Name, currentTenant.IsAvailable),
            Timing = TimingOf(visibleSettings.GetValueOrDefault(AbpSettings.TimeZone)),
        };
    }

    private ApplicationLocalizationConfigurationDto Localization(bool includeResources)
    {
        var culture = CultureInfo.CurrentUICulture;
        var basis = new ApplicationLocalizationConfigurationDto
        {
            Languages = localization.Value.Languages.Select(LanguageDto.From).ToList(),
            CurrentCulture = CurrentCultureDto.From(culture),
            DefaultResourceName = catalog.DefaultResource.Name,
        };

        return includeResources
            ? basis with
            {
                Values = catalog.Resources.ToDictionary(resource => resource.Name, resource => catalog.TextsOf(resource, culture)),
                Resources = LocalizationResourceDto.AllFrom(catalog, culture),
            }
            : basis;
    }

    private static TimingDto TimingOf(string? timeZone)
    {
        TimeZoneInfo.TryConvertIanaIdToWindowsId(timeZone ?? "", out var windowsId);
        return new(new(new(timeZone), new(windowsId)));
    }
}

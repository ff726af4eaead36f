using System.Globalization;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Localization;
using Caidence.Core.Validation;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.AspNetCore.ApplicationConfiguration;

public sealed class ApplicationLocalizationBuilder(LocalizationCatalog catalog, IStringLocalizer<AbpUiResource> localizer) : ITransientDependency
{
    /// <exception cref="AbpValidationException">No culture is named, or there is no such one.</exception>
    public ApplicationLocalizationDto Build(string? cultureName, bool onlyDynamics)
    {
        var culture = CultureOf(cultureName);

        return new(onlyDynamics ? [] : LocalizationResourceDto.AllFrom(catalog, culture), CurrentCultureDto.From(culture));
    }

    private CultureInfo CultureOf(string? name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name!, predefinedOnly: true);
        }
        catch (ArgumentException)
        {
            throw new AbpValidationException(localizer["FieldCannotBeRead", "cultureName"], "cultureName");
        }
    }
}

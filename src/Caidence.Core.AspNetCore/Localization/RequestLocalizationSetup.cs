using System.Globalization;
using Caidence.Core.Localization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Options;

namespace Caidence.Core.AspNetCore.Localization;

/// <summary>The languages we have texts in; a request asks by <c>?culture=</c>, cookie or Accept-Language, in that order.</summary>
internal sealed class RequestLocalizationSetup(IOptions<AbpLocalizationOptions> localization) : IConfigureOptions<RequestLocalizationOptions>
{
    public void Configure(RequestLocalizationOptions options)
    {
        var cultures = localization.Value.Languages.Select(language => CultureInfo.GetCultureInfo(language.CultureName)).ToList();

        options.DefaultRequestCulture = new(LocalizationCatalog.DefaultCulture);
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.ApplyCurrentCultureToResponseHeaders = true;
    }
}

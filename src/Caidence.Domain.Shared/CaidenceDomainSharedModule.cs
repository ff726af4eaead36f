using Caidence.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence;

[DependsOn(typeof(CaidenceCoreModule))]
public sealed class CaidenceDomainSharedModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.Configure<AbpLocalizationOptions>(options =>
        {
            options.Add<CaidenceResource>(typeof(AbpUiResource));
            options.Languages.Add(new("de", "Deutsch"));
            options.DefaultResourceType = typeof(CaidenceResource);
        });
}

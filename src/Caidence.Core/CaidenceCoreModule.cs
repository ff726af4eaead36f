using Caidence.Core.Localization;
using Caidence.Core.Modularity;
using Caidence.Core.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;

namespace Caidence.Core;

public sealed class CaidenceCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.TryAddSingleton(TimeProvider.System);
        context.Services.AddLogging();
        context.Services.AddSingleton<IStringLocalizerFactory, CatalogStringLocalizerFactory>();
        context.Services.AddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        context.Services.Configure<AbpLocalizationOptions>(options => options.Add<AbpUiResource>());

        context.Services.AddSingleton(services => FernetKeyRing.Parse(
            EncryptionKeys.Find(context.Configuration, EncryptionKeys.KeyRingName, context.IsProduction), services.GetRequiredService<TimeProvider>()));
        context.Services.AddSingleton(_ => BlindIndex.Parse(
            EncryptionKeys.Find(context.Configuration, EncryptionKeys.IndexKeyName, context.IsProduction)));
    }
}

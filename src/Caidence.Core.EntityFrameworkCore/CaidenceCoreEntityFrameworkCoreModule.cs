using Caidence.Core.Modularity;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.EntityFrameworkCore;

[DependsOn(typeof(CaidenceCoreModule))]
public sealed class CaidenceCoreEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddMemoryCache();
}

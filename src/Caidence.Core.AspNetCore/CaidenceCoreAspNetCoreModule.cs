using Caidence.Core.Modularity;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.AspNetCore;

[DependsOn(typeof(CaidenceCoreModule))]
public sealed class CaidenceCoreAspNetCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddHttpContextAccessor();
}

using Caidence.Identity;

namespace Caidence;

[DependsOn(typeof(CaidenceDomainSharedModule))]
public sealed class CaidenceDomainModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddCaidenceIdentity(context.Configuration);
}

namespace Caidence.Platforms;

[DependsOn(typeof(CaidenceDomainModule))]
public sealed class CaidencePlatformsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddCaidencePlatforms(context.Configuration);
}

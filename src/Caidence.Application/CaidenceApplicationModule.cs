namespace Caidence;

[DependsOn(typeof(CaidenceApplicationContractsModule), typeof(CaidenceDomainModule))]
public sealed class CaidenceApplicationModule : AbpModule;

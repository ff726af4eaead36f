namespace Caidence;

[DependsOn(typeof(CaidenceDomainSharedModule))]
public sealed class CaidenceDomainModule : AbpModule;

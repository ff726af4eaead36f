namespace Caidence;

[DependsOn(typeof(CaidenceDomainSharedModule))]
public sealed class CaidenceApplicationContractsModule : AbpModule;

namespace Caidence;

[DependsOn(typeof(CaidenceCoreModule))]
public sealed class CaidenceDomainSharedModule : AbpModule;

namespace Caidence.Storage;

[DependsOn(typeof(CaidenceCoreModule))]
public sealed class CaidenceStorageModule : AbpModule;

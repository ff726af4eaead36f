using Caidence.Core.AspNetCore;

namespace Caidence;

[DependsOn(typeof(CaidenceApplicationContractsModule), typeof(CaidenceCoreAspNetCoreModule))]
public sealed class CaidenceHttpApiModule : AbpModule;

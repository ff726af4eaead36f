using Caidence.Core.Modularity;

namespace Caidence.Core.EntityFrameworkCore;

[DependsOn(typeof(CaidenceCoreModule))]
public sealed class CaidenceCoreEntityFrameworkCoreModule : AbpModule;

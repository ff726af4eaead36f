using Caidence.Core.EntityFrameworkCore;

namespace Caidence;

[DependsOn(typeof(CaidenceDomainModule), typeof(CaidenceCoreEntityFrameworkCoreModule))]
public sealed class CaidenceEntityFrameworkCoreModule : AbpModule;

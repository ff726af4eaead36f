using Caidence.Hosting;
using Caidence.Media;
using Caidence.Platforms;
using Caidence.Storage;

namespace Caidence.Worker;

[DependsOn(
    typeof(CaidenceApplicationModule),
    typeof(CaidenceEntityFrameworkCoreModule),
    typeof(CaidenceMediaModule),
    typeof(CaidencePlatformsModule),
    typeof(CaidenceStorageModule),
    typeof(CaidenceHostingModule))]
public sealed class CaidenceWorkerModule : AbpModule;

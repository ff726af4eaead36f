using Caidence.Hosting;
using Caidence.Media;
using Caidence.Platforms;
using Caidence.Storage;

namespace Caidence.DbMigrator;

[DependsOn(
    typeof(CaidenceApplicationModule), typeof(CaidenceEntityFrameworkCoreModule), typeof(CaidenceHostingModule), typeof(CaidenceMediaModule),
    typeof(CaidencePlatformsModule), typeof(CaidenceStorageModule))]
public sealed class CaidenceDbMigratorModule : AbpModule;

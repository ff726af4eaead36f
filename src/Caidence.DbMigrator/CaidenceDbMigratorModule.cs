using Caidence.Hosting;
using Caidence.Storage;

namespace Caidence.DbMigrator;

[DependsOn(
    typeof(CaidenceApplicationModule), typeof(CaidenceEntityFrameworkCoreModule), typeof(CaidenceHostingModule), typeof(CaidenceStorageModule))]
public sealed class CaidenceDbMigratorModule : AbpModule;

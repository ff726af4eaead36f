using Caidence.Hosting;

namespace Caidence.DbMigrator;

[DependsOn(typeof(CaidenceApplicationModule), typeof(CaidenceEntityFrameworkCoreModule), typeof(CaidenceHostingModule))]
public sealed class CaidenceDbMigratorModule : AbpModule;

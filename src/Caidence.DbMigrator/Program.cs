using Caidence.DbMigrator;
using Caidence.Hosting;
using Caidence.Hosting.Configuration;
using Caidence.Hosting.Database;

return await Launcher.RunAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddCaidence<CaidenceDbMigratorModule>();

    await using var app = builder.Build();
    (await app.MigrateAsync())?.Print();
});

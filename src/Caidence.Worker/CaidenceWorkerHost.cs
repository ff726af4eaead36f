using Caidence.Hosting;
using Caidence.Hosting.Configuration;
using Caidence.Hosting.Database;
using Caidence.Hosting.Observability;

namespace Caidence.Worker;

/// <summary>The jobs without the pages: any number of these beside any number of web processes.</summary>
public static class CaidenceWorkerHost
{
    public static async Task<WebApplication> BuildAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddCaidence<CaidenceWorkerModule>();
        if (!builder.Configuration.IsPostgreSql())
        {
            throw new StartRefusedException(["A worker shares its queue through PostgreSQL: set Database__Provider. Embedded, the web process does the jobs."]);
        }

        var app = builder.Build();
        (await app.MigrateOnStartAsync())?.Print();
        await app.Services.InitializeApplicationAsync();

        app.MapHealth();
        app.MapMetrics();
        return app;
    }
}

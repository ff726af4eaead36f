using Caidence.Hosting.Configuration;
using Caidence.Hosting.Database;
using Caidence.Web.Hosting;

namespace Caidence.Web;

/// <summary>Builds the web process: services, database, pipeline. Tests start the same one.</summary>
public static class CaidenceWebHost
{
    public static async Task<WebApplication> BuildAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddCaidence<CaidenceWebModule>();

        var app = builder.Build();
        var firstLogin = await app.MigrateOnStartAsync();
        await app.Services.InitializeApplicationAsync();

        app.UseCaidence();
        app.MapCaidence();
        app.AnnounceWhenStarted(firstLogin);
        return app;
    }
}

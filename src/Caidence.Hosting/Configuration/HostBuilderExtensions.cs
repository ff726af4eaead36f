using Caidence.Hosting.Observability;
using Caidence.Hosting.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Caidence.Hosting.Configuration;

public static class HostBuilderExtensions
{
    /// <summary>Configuration with its defaults and its guard, logs, and the modules of one process.</summary>
    /// <exception cref="StartRefusedException">Production with something that is fit for development only.</exception>
    public static void AddCaidence<TModule>(this IHostApplicationBuilder builder)
        where TModule : AbpModule
    {
        builder.Configuration.AddCaidenceDefaults(builder.Environment);
        if (builder.Environment.IsProduction())
        {
            ProductionGuard.Check(builder.Configuration);
        }

        builder.UseCaidenceLogging();
        builder.Services.AddApplication<TModule>(builder.Configuration, builder.Environment.EnvironmentName);
    }
}

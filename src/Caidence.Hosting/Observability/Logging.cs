using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Caidence.Hosting.Observability;

public static class Logging
{
    private const string Readable = "{Timestamp:HH:mm:ss} {Level:u3} {SourceContext}: {Message:lj}{NewLine}{Exception}";

    /// <summary>One JSON object per line in Production, readable lines elsewhere; who and for whom, never personal data.</summary>
    public static void UseCaidenceLogging(this IHostApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, logging) => Configure(logging, services, builder.Configuration, builder.Environment), preserveStaticLogger: true);

    private static void Configure(LoggerConfiguration logging, IServiceProvider services, IConfiguration configuration, IHostEnvironment environment)
    {
        logging
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
            .MinimumLevel.Override("OpenIddict", LogEventLevel.Warning)
            .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
            .ReadFrom.Configuration(configuration)
            .Destructure.With<NoPersonalDataPolicy>()
            .Enrich.FromLogContext()
            .Enrich.With(ActivatorUtilities.CreateInstance<WhoEnricher>(services))
            .Enrich.With<PersonalDataEnricher>();

        if (environment.IsProduction())
        {
            logging.WriteTo.Console(new CompactJsonFormatter());
        }
        else
        {
            logging.WriteTo.Console(outputTemplate: Readable, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}

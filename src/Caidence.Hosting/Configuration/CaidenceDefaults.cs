using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Caidence.Hosting.Configuration;

/// <summary>Fills in what the embedded default needs, so that everything else can simply read configuration.</summary>
public static class CaidenceDefaults
{
    public static void AddCaidenceDefaults(this IConfigurationManager configuration, IHostEnvironment environment)
    {
        var data = Path.GetFullPath(configuration.Given("CAIDENCE_DATA") ?? ".data", environment.ContentRootPath);
        Directory.CreateDirectory(data);

        var values = new Dictionary<string, string?>
        {
            ["CAIDENCE_DATA"] = data,
            ["Database:Provider"] = configuration.Given("Database:Provider") ?? "Sqlite",
            ["App:SelfUrl"] = configuration.Given("App:SelfUrl") ?? FirstUrl(configuration),
        };

        if (!configuration.IsPostgreSql())
        {
            values["ConnectionStrings:Default"] = configuration.Given("ConnectionStrings:Default") ?? $"Data Source={Path.Combine(data, "caidence.db")}";
        }

        configuration.AddInMemoryCollection(values);
    }

    // Where people reach us, for addresses in mails and presigned URLs; behind a proxy it must be configured.
    private static string FirstUrl(IConfiguration configuration) =>
        (configuration.Given("urls") ?? "http://localhost:5000").Split(';')[0]
            .Replace("//*", "//localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal)
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
            .Replace("//[::]", "//localhost", StringComparison.Ordinal);
}

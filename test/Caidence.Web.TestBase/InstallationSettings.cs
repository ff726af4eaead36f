using System.Reflection;
using Caidence.Data;
using Caidence.PlatformSimulator;

namespace Caidence.Web;

/// <summary>Everything an installation of Caidence for a test is made of: address, data folder, database, settings. Outlives its processes.</summary>
public sealed class InstallationSettings : IAsyncDisposable
{
    public const string AdminPassword = "Winter-Tests-2026!";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("caidence-web-");
    private PostgreSqlTestDatabase? _postgreSql;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort.Take()}");

    public string DataFolder => _data.FullName;

    public PostgreSqlTestDatabase PostgreSql => _postgreSql ?? throw new InvalidOperationException("This installation runs on SQLite.");

    /// <summary>Configuration by name; change it before the start.</summary>
    public Dictionary<string, string> Values { get; } = [];

    public static string WebFolder { get; } = FolderOf(CaidenceProcess.Web);

    /// <summary>What <c>etc/publish</c> has made, for those who want to see that run; null for what was built beside the tests.</summary>
    private static string? Published => Environment.GetEnvironmentVariable("CAIDENCE_PUBLISHED");

    /// <summary>Where a program finds its settings and its static files.</summary>
    public static string FolderOf(string program) => Path.Combine(Published ?? Metadata("Source"), program);

    public static string FileOf(string program) => Path.Combine(FolderOf(program), Published is null ? Metadata("Output") : "", $"{program}.dll");

    public static async Task<InstallationSettings> CreateAsync(TestDatabase database)
    {
        var settings = new InstallationSettings();
        settings.Values["CAIDENCE_DATA"] = settings.DataFolder;
        settings.Values["CAIDENCE_ADMIN_PASSWORD"] = AdminPassword;
        settings.Values["urls"] = settings.Address.ToString().TrimEnd('/');
        settings.Values["environment"] = "Development";
        settings.Values["Serilog:MinimumLevel:Default"] = "Warning";
        settings.Values["Identity:PasswordRounds"] = "10000";
        // All who sign up in tests come from this one machine.
        settings.Values["Account:SignUpsPerClientAndHour"] = "1000";
        if (database == TestDatabase.PostgreSql)
        {
            settings._postgreSql = await PostgreSqlTestDatabase.CreateAsync();
            settings.Values["Database:Provider"] = "PostgreSql";
            settings.Values["ConnectionStrings:Default"] = settings.PostgreSql.ConnectionString;
            settings.Values["ConnectionStrings:Migrations"] = settings.PostgreSql.OwnerConnectionString;
        }

        return settings;
    }

    /// <summary>Gives the installation a Meta and a LinkedIn of its own; call it before the start.</summary>
    public async Task<PlatformSimulatorHost> StartPlatformsAsync()
    {
        var platforms = await PlatformSimulatorHost.StartAsync(Address.ToString());
        var address = platforms.BaseAddress.ToString().TrimEnd('/');
        Values["Platforms:Facebook:ApiUrl"] = Values["Platforms:LinkedIn:ApiUrl"] = Values["Platforms:Facebook:SignInUrl"] = address;
        Values["Platforms:Facebook:AuthorizeUrl"] = Values["Platforms:WhatsApp:ApiUrl"] = Values["Platforms:WhatsApp:AuthorizeUrl"] = address;
        Values["Platforms:WhatsApp:SdkUrl"] = $"{address}/connect/en_US/sdk.js";
        Values["Platforms:WhatsApp:PopupOrigins"] = address;
        Values["Platforms:Instagram:ApiUrl"] = $"{address}/instagram/graph";
        Values["Platforms:Instagram:AuthorizeUrl"] = $"{address}/instagram/oauth/authorize";
        Values["Platforms:Instagram:TokenUrl"] = $"{address}/instagram/api/oauth/access_token";
        Values["Platforms:LinkedIn:SignInUrl"] = $"{address}/linkedin/oauth";
        Values["Platforms:LinkedIn:AuthorizeUrl"] = $"{address}/linkedin/oauth/v2/authorization";
        Values["Platforms:LinkedIn:TokenUrl"] = $"{address}/linkedin/oauth/v2/accessToken";
        Values["Platforms:LinkedIn:RevokeUrl"] = $"{address}/linkedin/oauth/v2/revoke";
        Values["Platforms:Google:SignInUrl"] = $"{address}/google";
        Values["Platforms:YouTube:ApiUrl"] = $"{address}/google/youtube/v3";
        Values["Platforms:YouTube:AuthorizeUrl"] = $"{address}/google/o/oauth2/v2/auth";
        Values["Platforms:YouTube:TokenUrl"] = $"{address}/google/oauth2/token";
        Values["Platforms:YouTube:RevokeUrl"] = $"{address}/google/oauth2/revoke";
        Values["Platforms:YouTube:UserInfoUrl"] = $"{address}/google/oauth2/v3/userinfo";
        Values["Platforms:YouTube:InsightsUrl"] = $"{address}/google/youtubeanalytics/v2";
        Values["Platforms:YouTube:UploadUrl"] = $"{address}/google/upload/youtube/v3";
        Values["Platforms:Snapchat:ApiUrl"] = $"{address}/snapchat/v1";
        Values["Platforms:Snapchat:AuthorizeUrl"] = $"{address}/snapchat/login/oauth2/authorize";
        Values["Platforms:Snapchat:TokenUrl"] = $"{address}/snapchat/login/oauth2/access_token";
        Values["Platforms:Snapchat:UploadUrl"] = $"{address}/snapchat/business";
        return platforms;
    }

    /// <summary>As arguments of the program, which win over every other source.</summary>
    public string[] ToArguments() => [.. Values.Select(setting => $"--{setting.Key}={setting.Value}")];

    public async ValueTask DisposeAsync()
    {
        if (_postgreSql is not null)
        {
            await _postgreSql.DisposeAsync();
        }

        _data.Delete(recursive: true);
    }

    private static string Metadata(string key) =>
        typeof(InstallationSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}

using System.Text;

namespace Caidence.Web.Leads.Fuzzing;

/// <summary>An installation in a process of its own with one source per kind of sender, none of them throttled.</summary>
public abstract class Fuzzed(TestDatabase database) : IAsyncLifetime
{
    internal const string Page = "31415926";
    internal const string Owner = "urn:li:sponsoredAccount:27182818";

    private InstallationSettings _settings = null!;

    public CaidenceProcess Caidence { get; private set; } = null!;

    /// <summary>Of the workspace that all sources belong to.</summary>
    public HttpClient Member { get; private set; } = null!;

    public IReadOnlyDictionary<string, ReceivingSource> Sources { get; private set; } = null!;

    internal IReadOnlyList<FuzzedSender> Senders =>
        [.. Sources.Select(source => new FuzzedSender(KindOf(source.Key), source.Value.Address.AbsolutePath, source.Value.Secret))];

    public async ValueTask InitializeAsync()
    {
        _settings = await InstallationSettings.CreateAsync(database);
        _settings.Values["Leads:Webhooks:DeliveriesPerMinute"] = _settings.Values["Leads:Webhooks:KeptRefusalsPerMinute"] = "1000000";
        Caidence = new(_settings);
        await Caidence.StartAsync();
        Member = await (await Caidence.Installation.CreateWorkspaceAsync("fuzzed")).OwnerAsync();

        var sources = new Dictionary<string, ReceivingSource>();
        foreach (var (kind, config) in Kinds)
        {
            sources[kind] = await ReceivingSource.CreateAsync(Member, kind, config);
        }

        Sources = sources;
    }

    public async ValueTask DisposeAsync()
    {
        Member?.Dispose();
        await Caidence.DisposeAsync();
        await _settings.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client that lets every header through as it is.</summary>
    public HttpClient Sender() =>
        new(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1, AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Caidence.Installation.Address };

    // Without access tokens, so that what is only announced waits for a person instead of asking a platform.
    private static Dictionary<string, object?> Kinds { get; } = new()
    {
        ["facebook"] = new { pageId = Page },
        ["google"] = null,
        ["linkedin"] = new { ownerUrn = Owner },
        ["zapier"] = null,
        ["make"] = null,
        ["webhook"] = null,
    };

    private static SenderKind KindOf(string kind) => kind switch
    {
        "facebook" => SenderKind.Meta,
        "google" => SenderKind.Google,
        "linkedin" => SenderKind.LinkedIn,
        "zapier" => SenderKind.Zapier,
        "make" => SenderKind.Make,
        _ => SenderKind.Own,
    };
}

public sealed class FuzzedSqlite() : Fuzzed(TestDatabase.Sqlite);

public sealed class FuzzedPostgreSql() : Fuzzed(TestDatabase.PostgreSql);

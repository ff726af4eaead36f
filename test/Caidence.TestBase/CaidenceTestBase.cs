using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Caidence.Hosting;
using Caidence.PlatformSimulator;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Caidence;

/// <summary>A test of the application layer: the cast is in the database, the clock stands at nine, nobody is signed in.</summary>
public abstract class CaidenceTestBase(Stage stage) : IAsyncLifetime
{
    private StageCopy? _copy;
    private PlatformSimulatorHost? _simulator;

    protected Cast The => stage.Cast;

    protected TestDatabase Database => stage.Database;

    protected TestHost Host { get; private set; } = null!;

    protected TestClock Clock => Host.Clock;

    /// <summary>Meta and LinkedIn, for tests that need them.</summary>
    protected SimulatorClient Platforms => _simulator?.Control ?? throw new InvalidOperationException($"Override {nameof(MeetsPlatforms)}.");

    /// <summary>True for tests in which a platform is asked something.</summary>
    protected virtual bool MeetsPlatforms => false;

    /// <summary>Configuration besides how the database is reached.</summary>
    protected virtual Dictionary<string, string?> Settings => [];

    /// <summary>Puts something else in the place of a service.</summary>
    protected virtual void Change(IServiceCollection services)
    {
    }

    public virtual async ValueTask InitializeAsync()
    {
        _copy = await stage.CopyAsync();
        _simulator = MeetsPlatforms ? await PlatformSimulatorHost.StartAsync() : null;
        Host = Open();
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }

        if (_simulator is not null)
        {
            await _simulator.DisposeAsync();
        }

        if (_copy is not null)
        {
            await _copy.DropAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Another process on the same database.</summary>
    protected TestHost Open(params (string Name, string? Value)[] settings) => new(
        [.. PlatformSettings, .. _copy!.Settings, .. Settings, .. settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))],
        Host?.Clock ?? new TestClock(TestClock.Start),
        Change);

    protected T Service<T>()
        where T : class => Host.Service<T>();

    protected Task<T> ReadAsync<T>(Func<CaidenceDbContext, Task<T>> read) => Host.ReadAsync(read);

    /// <summary>On PostgreSQL, over another connection: within a transaction it shows the same activity again and again.</summary>
    protected async Task SomebodyWaitsForARowAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await ReadAsync(database => database.Database
            .SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
            .SingleAsync(patience.Token)) == 0)
        {
        }
    }

    protected IDisposable SignedInAs(Person person) => Host.SignedInAs(person);

    protected IDisposable InWorkspace(CastWorkspace workspace) => Host.InWorkspace(workspace.Id, workspace.Name);

    /// <summary>Everything in the database, as somebody reads it who has stolen it.</summary>
    protected Task<string> DumpAsync() => _copy!.DumpAsync();

    protected string ConnectionString => _copy!.Settings["ConnectionStrings:Default"]!;

    protected string OwnerConnectionString => _copy!.Settings["ConnectionStrings:Migrations"]!;

    private Dictionary<string, string?> PlatformSettings => new()
    {
        ["Platforms:Facebook:ApiUrl"] = _simulator?.BaseAddress.ToString() ?? "http://127.0.0.1:9",
        ["Platforms:LinkedIn:ApiUrl"] = _simulator?.BaseAddress.ToString() ?? "http://127.0.0.1:9",
        ["Platforms:Facebook:WebhookVerifyToken"] = MetaSeeds.VerifyToken,
        ["FACEBOOK_APP_ID"] = MetaSeeds.AppId,
        ["FACEBOOK_APP_SECRET"] = MetaSeeds.AppSecret,
        ["LINKEDIN_CLIENT_SECRET"] = LinkedInSeeds.ClientSecret,
    };
}

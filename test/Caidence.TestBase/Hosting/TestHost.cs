using Caidence.Core.Modularity;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Security;
using Caidence.Core.Security.Claims;
using Caidence.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Hosting;

/// <summary>Caidence without HTTP and without queues: every service of the application layer, authorization and tenancy on.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="settings">Of two for one name the later counts.</param>
    /// <param name="clock">Goes on from test host to test host.</param>
    /// <param name="change">Puts something else in the place of a service.</param>
    public TestHost(IEnumerable<KeyValuePair<string, string?>> settings, TestClock clock, Action<IServiceCollection>? change = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Defaults)
            .AddInMemoryCollection(settings.GroupBy(setting => setting.Key).Select(same => same.Last()))
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<TimeProvider>(clock);
        services.AddApplication<CaidenceTestModule>(configuration, "Test");
        change?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
        Clock = clock;
    }

    public TestClock Clock { get; }

    public RecordedJobs Jobs => _services.GetRequiredService<RecordedJobs>();

    public RecordedMails Mails => _services.GetRequiredService<RecordedMails>();

    public RecordedMessages Messages => _services.GetRequiredService<RecordedMessages>();

    public RecordedLogs Logs => _services.GetRequiredService<RecordedLogs>();

    /// <summary>A service behind its interface; each call gets a scope of its own, as a request would.</summary>
    public T Service<T>()
        where T : class => PerCall.Of<T>(_services.GetRequiredService<IServiceScopeFactory>());

    public T Singleton<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Scope();
        return await work(scope.ServiceProvider);
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> work) => InScopeAsync(async services =>
    {
        await work(services);
        return 0;
    });

    /// <summary>Looks into the database of the current workspace, past every service.</summary>
    public Task<T> ReadAsync<T>(Func<CaidenceDbContext, Task<T>> read) =>
        InScopeAsync(services => read(services.GetRequiredService<CaidenceDbContext>()));

    public IDisposable InWorkspace(Guid? tenantId, string? name = null) => Singleton<ICurrentTenant>().Change(tenantId, name);

    public IDisposable SignedInAs(Person person) =>
        new Session(InWorkspace(person.TenantId, person.WorkspaceName), Singleton<ICurrentPrincipalAccessor>().Change(person.ToPrincipal()));

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static Dictionary<string, string?> Defaults { get; } = new()
    {
        [EncryptionKeys.KeyRingName] = TestKeys.Encryption,
        [EncryptionKeys.IndexKeyName] = TestKeys.Index,
        ["CAIDENCE_DATA"] = Path.Combine(Path.GetTempPath(), "caidence-test-data"),
        ["Identity:PasswordRounds"] = "10000",
        ["App:SelfUrl"] = "https://caidence.example",
        ["Platforms:Http:RetryDelay"] = "00:00:00.010",
    };

    private sealed record Session(params IDisposable[] Parts) : IDisposable
    {
        public void Dispose()
        {
            foreach (var part in Parts)
            {
                part.Dispose();
            }
        }
    }
}

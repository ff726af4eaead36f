using System.Collections.Concurrent;
using Caidence.PlatformSimulator;
using Microsoft.AspNetCore.Builder;

namespace Caidence.Web;

/// <summary>
/// The real application in this process, on loopback, with a data folder and a database of its own, and the platforms it asks.
/// Starts when first needed; made for being shared by many tests that each bring their own workspace.
/// </summary>
public abstract class CaidenceWebFactory(TestDatabase database) : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private readonly ConcurrentDictionary<string, Lazy<Task<Workspace>>> _workspaces = [];
    private WebApplication? _app;

    public TestDatabase Database { get; } = database;

    public InstallationSettings Settings { get; private set; } = null!;

    /// <summary>What Meta and LinkedIn are to this installation.</summary>
    public PlatformSimulatorHost Platforms { get; private set; } = null!;

    public IServiceProvider Services => _app!.Services;

    public Installation Installation => new(Settings.Address);

    /// <summary>The workspace of this name, made once for all tests that ask for it.</summary>
    public Task<Workspace> WorkspaceAsync(string name) =>
        _workspaces.GetOrAdd(name, _ => new(() => Installation.CreateWorkspaceAsync(name))).Value;

    public async Task StartAsync()
    {
        await _starting.WaitAsync();
        try
        {
            if (_app is null)
            {
                Settings ??= await InstallationSettings.CreateAsync(Database);
                Platforms ??= await Settings.StartPlatformsAsync();
                Configure(Settings.Values);
                var app = await CaidenceWebHost.BuildAsync(
                    [.. Settings.ToArguments(), $"--contentRoot={InstallationSettings.WebFolder}", "--applicationName=Caidence.Web"]);
                await app.StartAsync();
                _app = app;
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Stops the process in good order and starts it again on the same data.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (Settings is not null)
        {
            await Platforms.DisposeAsync();
            await Settings.DisposeAsync();
        }

        _starting.Dispose();
        GC.SuppressFinalize(this);
    }

    protected virtual void Configure(Dictionary<string, string> settings)
    {
    }

    private async Task StopAsync()
    {
        if (_app is { } app)
        {
            _app = null;
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }
}

public class SqliteWeb() : CaidenceWebFactory(TestDatabase.Sqlite);

public class PostgreSqlWeb() : CaidenceWebFactory(TestDatabase.PostgreSql);

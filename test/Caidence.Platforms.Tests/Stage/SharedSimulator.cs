using Caidence.PlatformSimulator;
using Xunit;

namespace Caidence.Platforms.Tests.Stage;

/// <summary>One simulator for the tests of a class; each begins by resetting it.</summary>
public sealed class SharedSimulator : IAsyncLifetime
{
    public PlatformSimulatorHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await PlatformSimulatorHost.StartAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

using System.Collections.Concurrent;
using Caidence.Core.Tracing;
using Caidence.Core.Uow;

namespace Caidence.Core.Tests.AspNetCore.Sample.Fakes;

/// <summary>No connection, but which requests would have held one, and how often each gave it back, by their correlation id.</summary>
public sealed class RememberedHold(ICorrelationIdProvider correlationIds) : IConnectionHold
{
    public ConcurrentDictionary<string, int> Releases { get; } = [];

    public void Begin() => Releases[correlationIds.Get()!] = 0;

    public Task ReleaseAsync()
    {
        if (correlationIds.Get() is { } id && Releases.ContainsKey(id))
        {
            Releases.AddOrUpdate(id, 1, (_, releases) => releases + 1);
        }

        return Task.CompletedTask;
    }
}

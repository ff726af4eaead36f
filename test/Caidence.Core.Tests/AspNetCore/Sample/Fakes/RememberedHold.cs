using System.Collections.Concurrent;
using Caidence.Core.Tracing;
using Caidence.Core.Uow;

namespace Caidence.Core.Tests.AspNetCore.Sample.Fakes;

/// <summary>No connection, but which requests would have held one, by their correlation id.</summary>
public sealed class RememberedHold(ICorrelationIdProvider correlationIds) : IConnectionHold
{
    public ConcurrentDictionary<string, bool> IsHeld { get; } = [];

    public void Begin() => IsHeld[correlationIds.Get()!] = true;

    public Task ReleaseAsync()
    {
        IsHeld.TryUpdate(correlationIds.Get() ?? "", newValue: false, comparisonValue: true);
        return Task.CompletedTask;
    }
}

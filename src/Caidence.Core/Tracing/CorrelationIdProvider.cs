using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Tracing;

public sealed class CorrelationIdProvider : ICorrelationIdProvider, ISingletonDependency
{
    private readonly AsyncLocal<string?> _current = new();

    public string? Get() => _current.Value;

    public IDisposable Change(string? correlationId)
    {
        var before = _current.Value;
        _current.Value = correlationId;
        return new DisposeAction(() => _current.Value = before);
    }
}

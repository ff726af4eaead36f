using Caidence.Core.DependencyInjection;

namespace Caidence.Core.MultiTenancy;

public sealed class CurrentTenant : ICurrentTenant, ISingletonDependency
{
    private readonly AsyncLocal<BasicTenantInfo?> _current = new();

    public bool IsAvailable => Id is not null;

    public Guid? Id => _current.Value?.Id;

    public string? Name => _current.Value?.Name;

    public IDisposable Change(Guid? id, string? name = null)
    {
        var before = _current.Value;
        _current.Value = new(id, name);
        return new DisposeAction(() => _current.Value = before);
    }

    private sealed record BasicTenantInfo(Guid? Id, string? Name);
}

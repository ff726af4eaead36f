using System.Collections.Immutable;
using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Data;

public sealed class DataFilter : IDataFilter, ISingletonDependency
{
    private readonly AsyncLocal<ImmutableHashSet<Type>?> _disabled = new();

    public bool IsEnabled<TFilter>() => _disabled.Value?.Contains(typeof(TFilter)) != true;

    public IDisposable Disable<TFilter>()
    {
        var before = _disabled.Value;
        _disabled.Value = (before ?? []).Add(typeof(TFilter));
        return new DisposeAction(() => _disabled.Value = before);
    }
}

using System.Security.Claims;
using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Security.Claims;

/// <summary>Knows only principals that were put on; a host that has requests adds theirs by <see cref="GetAmbient"/>.</summary>
public class CurrentPrincipalAccessor : ICurrentPrincipalAccessor, ISingletonDependency
{
    private readonly AsyncLocal<ClaimsPrincipal?> _changed = new();

    public ClaimsPrincipal? Principal => _changed.Value ?? GetAmbient();

    public IDisposable Change(ClaimsPrincipal principal)
    {
        var before = _changed.Value;
        _changed.Value = principal;
        return new DisposeAction(() => _changed.Value = before);
    }

    protected virtual ClaimsPrincipal? GetAmbient() => null;
}

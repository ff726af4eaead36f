using Caidence.Core.MultiTenancy;

namespace Caidence.Core.Authorization.Permissions;

/// <summary>A right that can be granted. Its text is found under <c>Permission:{Name}</c> unless another key is given.</summary>
public sealed class PermissionDefinition(string name, string? displayNameKey, MultiTenancySides multiTenancySide, PermissionDefinition? parent)
{
    private readonly List<PermissionDefinition> _children = [];

    public string Name { get; } = name;
    public string DisplayNameKey { get; } = displayNameKey ?? "Permission:" + name;
    public MultiTenancySides MultiTenancySide { get; } = multiTenancySide;
    public PermissionDefinition? Parent { get; } = parent;
    public IReadOnlyList<PermissionDefinition> Children => _children;

    /// <summary>Who may hold it (<c>R</c>, <c>U</c>, <c>C</c>); empty means all.</summary>
    public List<string> Providers { get; } = [];

    public PermissionDefinition AddChild(string name, string? displayNameKey = null, MultiTenancySides? multiTenancySide = null)
    {
        var child = new PermissionDefinition(name, displayNameKey, multiTenancySide ?? MultiTenancySide, this);
        _children.Add(child);
        return child;
    }

    /// <summary>The permissions it is of no use without, the nearest first.</summary>
    public IEnumerable<PermissionDefinition> Ancestors() => Parent is null ? [] : Parent.Ancestors().Prepend(Parent);

    public IEnumerable<PermissionDefinition> WithDescendants() => _children.SelectMany(child => child.WithDescendants()).Prepend(this);
}

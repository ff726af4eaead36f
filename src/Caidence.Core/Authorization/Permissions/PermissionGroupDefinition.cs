using Caidence.Core.MultiTenancy;

namespace Caidence.Core.Authorization.Permissions;

public sealed class PermissionGroupDefinition(string name, string displayNameKey)
{
    private readonly List<PermissionDefinition> _permissions = [];

    public string Name { get; } = name;
    public string DisplayNameKey { get; } = displayNameKey;
    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    public PermissionDefinition AddPermission(
        string name, string? displayNameKey = null, MultiTenancySides multiTenancySide = MultiTenancySides.Both)
    {
        var permission = new PermissionDefinition(name, displayNameKey, multiTenancySide, null);
        _permissions.Add(permission);
        return permission;
    }
}

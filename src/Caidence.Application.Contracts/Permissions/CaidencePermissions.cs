namespace Caidence.Permissions;

/// <summary>
/// What can be granted, one part per resource. <c>Default</c> is the right to view; the other names say what they allow,
/// and where that is not plain, the comment above the resource does. Who holds them by role: <see cref="RoleMatrix"/>.
/// </summary>
public static partial class CaidencePermissions
{
    public const string GroupName = "Caidence";
}

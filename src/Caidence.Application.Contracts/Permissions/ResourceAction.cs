namespace Caidence.Permissions;

/// <summary>What can be done to a resource. The value is its letter in the <see cref="RoleMatrix"/>.</summary>
public enum ResourceAction
{
    View = 'V',
    Create = 'C',
    Update = 'U',
    Delete = 'D',
    Publish = 'P',
    Approve = 'A',
    Assign = 'S',
    Export = 'E',
    Connect = 'N',
    Manage = 'M',
}

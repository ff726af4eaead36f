using Caidence.Identity;
using Caidence.Permissions;
using Caidence.Settings;

namespace Caidence.Support;

/// <summary>
/// Somebody of the platform who helps a workspace works there as one of its people, but leaves no door open behind them: no account, right,
/// invitation, setting or secret is theirs to change or to take along.
/// </summary>
public sealed class SupportRestriction(ICurrentUser currentUser) : IPermissionRestriction, ITransientDependency
{
    private static readonly string[] Doors =
    [
        CaidencePermissions.Users.Default, CaidencePermissions.Roles.Default, CaidencePermissions.Invitations.Default, CaidencePermissions.Settings.Default,
        CaidencePermissions.Brands.Assign, CaidencePermissions.LeadSources.Manage, CaidencePermissions.SocialConnections.Connect, IdentityPermissions.GroupName, SettingManagementPermissions.GroupName, SettingManagementPermissions.FeatureGroupName,
    ];

    // Invitations are not among them: their links let in whoever has seen them.
    private static readonly string[] ToBeRead =
    [
        CaidencePermissions.Users.Default, CaidencePermissions.Roles.Default, CaidencePermissions.Settings.Default,
        IdentityPermissions.Users.Default, IdentityPermissions.Roles.Default,
    ];

    public string Code => CaidenceErrorCodes.Support.NotAsSupport;

    public bool Applies => currentUser.IsImpersonated;

    public ValueTask<bool> HoldsBackAsync(string permission) => ValueTask.FromResult(HoldsBack(permission));

    public static bool HoldsBack(string permission) =>
        !ToBeRead.Contains(permission) && Doors.Any(door => permission == door || permission.StartsWith(door + ".", StringComparison.Ordinal));
}

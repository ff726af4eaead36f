using Caidence.Permissions;

namespace Caidence.Web.Pages.Identity;

/// <summary>What one holder may do, as people read it: a row per resource, a cell per action that the resource has.</summary>
public sealed record PermissionSheet(IReadOnlyList<PermissionSheetRow> Rows)
{
    /// <summary>The sheet of a role, whose grants are its own.</summary>
    public PermissionSheet OfRole() =>
        new([.. Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { IsOwn = cell.IsGranted, Roles = [] })] })]);

    /// <summary>The sheet of a program, which has no roles.</summary>
    public static PermissionSheet OfClient(GetPermissionListResultDto permissions)
    {
        var granted = permissions.Groups.SelectMany(group => group.Permissions).Where(permission => permission.IsGranted).Select(permission => permission.Name).ToHashSet();
        return new([.. Of(permissions).Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { IsOwn = granted.Contains(cell.Name) })] })]);
    }

    public static PermissionSheet Of(GetPermissionListResultDto permissions)
    {
        var all = permissions.Groups.SingleOrDefault(group => group.Name == CaidencePermissions.GroupName)?.Permissions ?? [];
        return new([.. all.Where(permission => permission.ParentName is null).Select(resource => new PermissionSheetRow(
            resource.DisplayName, [.. all.Where(permission => permission.ParentName == resource.Name).Prepend(resource).Select(PermissionSheetCell.Of)]))]);
    }
}

public sealed record PermissionSheetRow(string Resource, IReadOnlyList<PermissionSheetCell> Cells)
{
    public PermissionSheetCell? Find(ResourceAction action) => Cells.FirstOrDefault(cell => cell.Action == action);
}

/// <param name="Name">The permission.</param>
/// <param name="Action">What it allows.</param>
/// <param name="IsOwn">Given to the holder directly.</param>
/// <param name="Roles">Roles of the holder that bring it along.</param>
public sealed record PermissionSheetCell(string Name, ResourceAction Action, bool IsOwn, IReadOnlyList<string> Roles)
{
    public bool IsGranted => IsOwn || IsInherited;

    public bool IsInherited => Roles.Count > 0;

    public string ActionKey => $"Permission:{Action}";

    // For a role its own grants come under its own kind; for a person those of their roles do.
    internal static PermissionSheetCell Of(PermissionGrantInfoDto grant)
    {
        var isOfUser = grant.GrantedProviders.Any(provider => provider.ProviderName == PermissionHolder.User);
        var roles = grant.GrantedProviders.Where(provider => provider.ProviderName == PermissionHolder.Role).Select(provider => provider.ProviderKey);
        return new(grant.Name, ActionOf(grant), isOfUser, [.. roles]);
    }

    private static ResourceAction ActionOf(PermissionGrantInfoDto grant) =>
        grant.ParentName is null ? ResourceAction.View : Enum.Parse<ResourceAction>(grant.Name[(grant.Name.LastIndexOf('.') + 1)..]);
}

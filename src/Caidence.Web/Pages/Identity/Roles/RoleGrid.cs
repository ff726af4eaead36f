using Caidence.Identity;
using Caidence.Permissions;

namespace Caidence.Web.Pages.Identity.Roles;

/// <summary>The matrix of the workspace as it is: resources down, roles across.</summary>
public sealed record RoleGrid(IReadOnlyList<RoleGridColumn> Columns)
{
    public IEnumerable<(string Resource, int Index)> Rows => Columns.Count == 0 ? [] : Columns[0].Sheet.Rows.Select((row, index) => (row.Resource, index));

    public static async Task<RoleGrid> ReadAsync(IReadOnlyList<IdentityRoleDto> roles, IPermissionAppService permissions)
    {
        var columns = new List<RoleGridColumn>();
        foreach (var role in roles)
        {
            var sheet = PermissionSheet.Of(await permissions.GetAsync(PermissionHolder.Role, role.Name));
            columns.Add(new(role, sheet, role.IsStatic ? RoleMatrix.PermissionsOf(role.Name).ToHashSet() : null));
        }

        return new(columns);
    }
}

/// <param name="Standard">What a built-in role is seeded with; null for a role of the workspace's own.</param>
public sealed record RoleGridColumn(IdentityRoleDto Role, PermissionSheet Sheet, IReadOnlySet<string>? Standard)
{
    public IReadOnlyList<PermissionSheetCell> Cells(int row) => Sheet.Rows[row].Cells;

    /// <summary>Somebody has decided otherwise than the standard.</summary>
    public bool Differs(PermissionSheetCell cell) => Standard is not null && Standard.Contains(cell.Name) != cell.IsGranted;
}

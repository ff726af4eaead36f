using Caidence.Permissions;

namespace Caidence.Web.Pages.Identity;

/// <summary>A sheet with boxes to tick.</summary>
public sealed record PermissionForm(PermissionSheet Sheet, bool IsReadOnly)
{
    /// <summary>In the order of the matrix; the enum's is that of its letters.</summary>
    public static IReadOnlyList<ResourceAction> Actions { get; } =
    [
        ResourceAction.View, ResourceAction.Create, ResourceAction.Update, ResourceAction.Delete, ResourceAction.Publish,
        ResourceAction.Approve, ResourceAction.Assign, ResourceAction.Export, ResourceAction.Connect, ResourceAction.Manage,
    ];

    /// <summary>Every permission of the sheet, given or taken as ticked; what comes from roles is left to them.</summary>
    public UpdatePermissionsDto ToInput(IReadOnlyCollection<string> ticked) => new()
    {
        Permissions = [.. Sheet.Rows.SelectMany(row => row.Cells)
            .Where(cell => !cell.IsInherited || cell.IsOwn)
            .Select(cell => new UpdatePermissionDto { Name = cell.Name, IsGranted = ticked.Contains(cell.Name) || cell.IsInherited })],
    };
}

namespace Caidence.Permissions;

/// <summary>The permissions of Caidence itself, one parent per resource with its actions below.</summary>
public sealed class CaidencePermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(CaidencePermissions.GroupName);
        foreach (var row in RoleMatrix.Rows)
        {
            var resource = group.AddPermission(row.NameOf(ResourceAction.View), $"Permission:{row.Resource}", row.Side);
            foreach (var action in row.Actions.Where(action => action != ResourceAction.View))
            {
                resource.AddChild(row.NameOf(action), $"Permission:{action}");
            }
        }
    }
}

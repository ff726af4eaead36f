using Caidence.Identity;

namespace Caidence.Web.Pages.Identity.Roles;

/// <summary>The built-in roles from the mightiest down, then those of the workspace by name.</summary>
internal static class RoleOrder
{
    private static readonly IReadOnlyList<string> BuiltIn = [.. CaidenceRoles.Host, .. CaidenceRoles.Tenant];

    public static IReadOnlyList<IdentityRoleDto> Sort(IEnumerable<IdentityRoleDto> roles) =>
        [.. roles.OrderBy(role => BuiltIn.Contains(role.Name) ? 0 : 1)
            .ThenBy(role => BuiltIn.TakeWhile(name => name != role.Name).Count())
            .ThenBy(role => role.Name, StringComparer.CurrentCulture)];
}

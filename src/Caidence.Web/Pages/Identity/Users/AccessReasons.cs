using Caidence.Permissions;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Identity.Users;

/// <summary>The reasons of an answer, a sentence each.</summary>
internal static class AccessReasons
{
    public static IEnumerable<string> Of(MemberAccessDto access, string person, IStringLocalizer texts)
    {
        if (!access.IsActive)
        {
            yield return texts["Access:Inactive"];
        }

        foreach (var role in access.Roles)
        {
            yield return texts["Access:ByRole", texts.RoleName(role)];
        }

        if (access.IsOwn)
        {
            yield return texts["Access:ByGrant", person];
        }

        foreach (var needed in access.Lacking)
        {
            yield return texts["Access:Lacking", needed];
        }

        if (access.Roles.Count > 0 || access.IsOwn)
        {
            yield return access.Brands switch
            {
                null => texts["Access:Everywhere"],
                [] => texts["Access:NoBrands"],
                var brands => texts["Access:Brands", string.Join(", ", brands)],
            };
            yield break;
        }

        yield return texts["Access:Missing"];
        yield return access.OtherRoles.Count == 0
            ? texts["Access:NobodyWould"]
            : texts["Access:Would", string.Join(", ", access.OtherRoles.Select(role => texts.RoleName(role)))];
    }
}

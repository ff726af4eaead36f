using Caidence.Brands;
using Caidence.Identity;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Pages.Identity;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Members;

/// <summary>What the person at the page may give others.</summary>
public sealed class MembershipChoices(
    IIdentityUserAppService users, IBrandsAppService brands, IPermissionChecker permissions, BrandScope scope, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    private const int MaxBrands = 1000;

    /// <summary>They see some brands themselves.</summary>
    public bool IsLimited => scope.IsLimited;

    /// <param name="current">Shown even if it is not theirs to give.</param>
    public async Task<IReadOnlyList<SelectListItem>> RolesAsync(string? current = null)
    {
        var names = (await users.GetAssignableRolesAsync()).Items.Select(role => role.Name).ToList();
        return [.. (current is null ? names : names.Union([current])).OrderBy(PlaceOf).ThenBy(name => name, StringComparer.CurrentCultureIgnoreCase)
            .Select(name => new SelectListItem(texts.RoleName(name), name, name == current))];
    }

    public async Task<IReadOnlyList<BrandDto>> BrandsAsync() =>
        await permissions.IsGrantedAsync(CaidencePermissions.Brands.Default) ? (await brands.GetListAsync(new() { MaxResultCount = MaxBrands })).Items : [];

    /// <summary>The role that a form begins with.</summary>
    public static string UsualOf(IReadOnlyList<SelectListItem> roles) =>
        roles.Any(role => role.Value == CaidenceRoles.AgencyMember) ? CaidenceRoles.AgencyMember : roles is [.., var last] ? last.Value : "";

    private static int PlaceOf(string role) => CaidenceRoles.Tenant.ToList().IndexOf(role) is >= 0 and var place ? place : int.MaxValue;
}

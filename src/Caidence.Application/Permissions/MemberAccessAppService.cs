using Caidence.Brands;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Permissions;

[Authorize(IdentityPermissions.Users.ManagePermissions)]
[Area(PermissionManagementRemoteServiceConsts.ModuleName)]
[RemoteService(Name = PermissionManagementRemoteServiceConsts.RemoteServiceName)]
[ControllerName("MemberAccess")]
[Route("api/v1/members/{id:guid}/access")]
public sealed class MemberAccessAppService(
    IPermissionDefinitionManager definitions, IPermissionStore store, IIdentityUserRepository users, IRepository<IdentityRole, Guid> roles,
    IRepository<Brand, Guid> brands, IAsyncQueryableExecuter queries, IStringLocalizer<CaidenceResource> texts)
    : CaidenceAppService, IMemberAccessAppService
{
    [HttpGet]
    public async Task<MemberAccessDto> GetAsync(Guid id, string permission)
    {
        if (definitions.GetOrNull(permission) is not { } definition || !definition.IsFor(CurrentTenant.Side, PermissionHolder.User))
        {
            throw new AbpValidationException(texts["Access:UnknownPermission", permission], nameof(permission));
        }

        var user = await users.GetAsync(id);
        var held = (await users.GetRolesAsync(id)).Select(role => role.Name!).ToList();
        var granting = await RolesWithAsync(permission);
        var isOwn = await HoldsAsync(new(PermissionHolder.User, $"{id}"), permission);
        var isHeld = isOwn || granting.Intersect(held).Any();
        var lacking = isHeld ? await LackingAsync(definition, [new(PermissionHolder.User, $"{id}"), .. held.Select(role => new PermissionHolder(PermissionHolder.Role, role))]) : [];
        var isActive = user.IsActive && !user.IsLockedAt(Clock.Now);
        return new()
        {
            Permission = permission,
            DisplayName = NameOf(definition),
            IsGranted = isActive && isHeld && lacking.Count == 0,
            IsActive = isActive,
            IsOwn = isOwn,
            Roles = [.. granting.Intersect(held)],
            Lacking = lacking,
            OtherRoles = [.. granting.Except(held)],
            Brands = user.BrandIds is { } ids ? await NamesAsync(ids) : null,
        };
    }

    private string NameOf(PermissionDefinition definition) => definition.Parent is { } parent
        ? $"{texts[parent.DisplayNameKey]}: {texts[definition.DisplayNameKey]}"
        : $"{texts[definition.DisplayNameKey]}: {texts["Permission:View"]}";

    private async Task<List<string>> LackingAsync(PermissionDefinition definition, IReadOnlyList<PermissionHolder> holders)
    {
        var lacking = new List<string>();
        foreach (var ancestor in definition.Ancestors())
        {
            var isHeld = false;
            foreach (var holder in holders)
            {
                isHeld = isHeld || await HoldsAsync(holder, ancestor.Name);
            }

            if (!isHeld)
            {
                lacking.Add(NameOf(ancestor));
            }
        }

        return lacking;
    }

    private async Task<List<string>> RolesWithAsync(string permission)
    {
        var names = await queries.ToListAsync(roles.Query().OrderBy(role => role.Name).Select(role => role.Name!));
        var granting = new List<string>();
        foreach (var name in names)
        {
            if (await HoldsAsync(new(PermissionHolder.Role, name), permission))
            {
                granting.Add(name);
            }
        }

        return granting;
    }

    private async Task<bool> HoldsAsync(PermissionHolder holder, string permission) => (await store.GetGrantedNamesAsync(holder)).Contains(permission);

    private async Task<List<string>> NamesAsync(IReadOnlyCollection<Guid> ids) =>
        await queries.ToListAsync(brands.Query().Where(brand => ids.Contains(brand.Id)).OrderBy(brand => brand.Name).Select(brand => brand.Name));
}

using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using IdentityRole = Caidence.Identity.IdentityRole;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Permissions;

[Area(PermissionManagementRemoteServiceConsts.ModuleName)]
[RemoteService(Name = PermissionManagementRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Permissions")]
[Route("api/permission-management/permissions")]
public sealed class PermissionAppService(
    IPermissionDefinitionManager definitions, IPermissionStore store, IIdentityUserRepository users, RoleManager<IdentityRole> roles,
    GrantGuard guard, IStringLocalizer<CaidenceResource> texts)
    : CaidenceAppService, IPermissionAppService
{
    [HttpGet]
    public async Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey)
    {
        await CheckProviderPolicyAsync(providerName);
        return await DescribeAsync(new(providerName, providerKey), definitions.GetGroups());
    }

    [HttpGet("by-group")]
    public async Task<GetPermissionListResultDto> GetByGroupAsync(string groupName, string providerName, string providerKey)
    {
        await CheckProviderPolicyAsync(providerName);
        return await DescribeAsync(new(providerName, providerKey), definitions.GetGroups().Where(group => group.Name == groupName));
    }

    [HttpPut]
    public async Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input)
    {
        await CheckProviderPolicyAsync(providerName);
        var holder = new PermissionHolder(providerName, providerKey);
        await EnsureMayChangeAsync(holder);

        var granted = await store.GetGrantedNamesAsync(holder);
        foreach (var change in input.Permissions.Where(change => Find(change.Name, providerName) && granted.Contains(change.Name) != change.IsGranted))
        {
            await ChangeAsync(holder, change);
        }
    }

    // No kind of object has permissions of its own: whoever asks is told the same, and whoever may change permissions is told that.
    [HttpGet("resource-definitions")]
    [Authorize]
    public Task<GetResourcePermissionDefinitionListResultDto> GetResourceDefinitionsAsync(string resourceName) =>
        Task.FromResult(new GetResourcePermissionDefinitionListResultDto());

    [HttpGet("resource-provider-key-lookup-services")]
    [Authorize]
    public Task<GetResourceProviderListResultDto> GetResourceProviderKeyLookupServicesAsync(string resourceName) =>
        Task.FromResult(new GetResourceProviderListResultDto());

    [HttpGet("search-resource-provider-keys")]
    [Authorize]
    public Task<SearchProviderKeyListResultDto> SearchResourceProviderKeyAsync(string resourceName, string serviceName, string? filter, int page) =>
        Task.FromResult(new SearchProviderKeyListResultDto());

    [HttpGet("resource")]
    [Authorize]
    public Task<GetResourcePermissionListResultDto> GetResourceAsync(string resourceName, string resourceKey) =>
        Task.FromResult(new GetResourcePermissionListResultDto());

    [HttpGet("resource/by-provider")]
    [Authorize]
    public Task<GetResourcePermissionWithProviderListResultDto> GetResourceByProviderAsync(
        string resourceName, string resourceKey, string providerName, string providerKey) =>
        Task.FromResult(new GetResourcePermissionWithProviderListResultDto());

    [HttpPut("resource")]
    [Authorize(IdentityPermissions.Roles.ManagePermissions)]
    public Task UpdateResourceAsync(string resourceName, string resourceKey, UpdateResourcePermissionsDto input) =>
        throw new AbpValidationException(texts["Permission:NoResource", resourceName], "resourceName");

    [HttpDelete("resource")]
    [Authorize(IdentityPermissions.Roles.ManagePermissions)]
    public Task DeleteResourceAsync(string resourceName, string resourceKey, string providerName, string providerKey) =>
        throw new AbpValidationException(texts["Permission:NoResource", resourceName], "resourceName");

    private async Task ChangeAsync(PermissionHolder holder, UpdatePermissionDto change)
    {
        if (holder == new PermissionHolder(PermissionHolder.Role, CaidenceRoles.OwnerOf(CurrentTenant.Side)))
        {
            throw new BusinessException(CaidenceErrorCodes.Identity.OwnerRoleIsFixed).WithData("Name", holder.ProviderKey);
        }

        if (change.IsGranted)
        {
            await guard.EnsureMayGrantAsync(change.Name);
        }

        foreach (var name in PermissionTwins.Of(change.Name).Where(name => Find(name, holder.ProviderName)))
        {
            await store.SetAsync(holder, name, change.IsGranted);
        }
    }

    private bool Find(string name, string providerName) => definitions.GetOrNull(name)?.IsFor(CurrentTenant.Side, providerName) == true;

    private Task CheckProviderPolicyAsync(string providerName) => CheckPolicyAsync(providerName switch
    {
        PermissionHolder.Role => IdentityPermissions.Roles.ManagePermissions,
        PermissionHolder.User => IdentityPermissions.Users.ManagePermissions,
        PermissionHolder.Client => CaidencePermissions.Settings.Manage,
        _ => throw new AbpValidationException(texts["Permission:UnknownProvider", providerName], "providerName"),
    });

    private async Task EnsureMayChangeAsync(PermissionHolder holder)
    {
        switch (holder.ProviderName)
        {
            case PermissionHolder.Role when await roles.FindByNameAsync(holder.ProviderKey) is not { } role || role.Name != holder.ProviderKey:
                throw new EntityNotFoundException(typeof(IdentityRole), holder.ProviderKey);
            case PermissionHolder.User:
                await guard.EnsureMayChangeAsync(await UserOfAsync(holder));
                break;
        }
    }

    private async Task<IdentityUser> UserOfAsync(PermissionHolder holder) =>
        Guid.TryParse(holder.ProviderKey, out var id)
            ? await users.GetAsync(id)
            : throw new EntityNotFoundException(typeof(IdentityUser), holder.ProviderKey);

    private async Task<GetPermissionListResultDto> DescribeAsync(PermissionHolder holder, IEnumerable<PermissionGroupDefinition> groups)
    {
        var grants = await GrantsOfAsync(holder);
        return new()
        {
            EntityDisplayName = holder.ProviderName == PermissionHolder.User ? (await UserOfAsync(holder)).UserName! : holder.ProviderKey,
            Groups = groups.Select(group => group.ToDto(texts, CurrentTenant.Side, holder.ProviderName, grants))
                .Where(group => group.Permissions.Count > 0)
                .ToList(),
        };
    }

    /// <summary>A user's own grants and those of the user's roles, by permission.</summary>
    private async Task<ILookup<string, PermissionHolder>> GrantsOfAsync(PermissionHolder holder)
    {
        List<PermissionHolder> holders = [holder];
        if (holder.ProviderName == PermissionHolder.User)
        {
            var ofUser = await users.GetRolesAsync((await UserOfAsync(holder)).Id);
            holders.AddRange(ofUser.Select(role => new PermissionHolder(PermissionHolder.Role, role.Name!)));
        }

        var grants = new List<(string Name, PermissionHolder Holder)>();
        foreach (var each in holders)
        {
            grants.AddRange((await store.GetGrantedNamesAsync(each)).Select(name => (name, each)));
        }

        return grants.ToLookup(grant => grant.Name, grant => grant.Holder);
    }
}

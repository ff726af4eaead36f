using Microsoft.Extensions.Localization;

namespace Caidence.Permissions;

internal static class PermissionDtoMapper
{
    public static bool IsFor(this PermissionDefinition permission, MultiTenancySides side, string providerName) =>
        permission.MultiTenancySide.HasFlag(side) && (permission.Providers.Count == 0 || permission.Providers.Contains(providerName));

    public static PermissionGroupDto ToDto(
        this PermissionGroupDefinition group, IStringLocalizer texts, MultiTenancySides side, string providerName, ILookup<string, PermissionHolder> grants) => new()
    {
        Name = group.Name,
        DisplayName = texts[group.DisplayNameKey],
        DisplayNameKey = group.DisplayNameKey,
        DisplayNameResource = "Caidence",
        Permissions = group.Permissions.SelectMany(root => root.WithDescendants())
            .Where(permission => permission.IsFor(side, providerName))
            .Select(permission => permission.ToDto(texts, grants))
            .ToList(),
    };

    private static PermissionGrantInfoDto ToDto(this PermissionDefinition permission, IStringLocalizer texts, ILookup<string, PermissionHolder> grants) => new()
    {
        Name = permission.Name,
        DisplayName = texts[permission.DisplayNameKey],
        ParentName = permission.Parent?.Name,
        IsGranted = grants.Contains(permission.Name),
        AllowedProviders = permission.Providers,
        GrantedProviders = grants[permission.Name].Select(holder => new ProviderInfoDto(holder.ProviderName, holder.ProviderKey)).ToList(),
    };
}

namespace Caidence.Permissions;

public sealed class GetResourcePermissionDefinitionListResultDto
{
    public IReadOnlyList<ResourcePermissionDefinitionDto> Permissions { get; set; } = [];
}

public sealed record ResourcePermissionDefinitionDto(string Name, string DisplayName);

public sealed class GetResourceProviderListResultDto
{
    public IReadOnlyList<ResourceProviderDto> Providers { get; set; } = [];
}

public sealed record ResourceProviderDto(string Name, string DisplayName);

public sealed class SearchProviderKeyListResultDto
{
    public IReadOnlyList<SearchProviderKeyInfo> Keys { get; set; } = [];
}

public sealed record SearchProviderKeyInfo(string ProviderKey, string ProviderDisplayName);

public sealed class GetResourcePermissionListResultDto
{
    public IReadOnlyList<ResourcePermissionGrantInfoDto> Permissions { get; set; } = [];
}

public sealed class ResourcePermissionGrantInfoDto
{
    public string ProviderName { get; set; } = "";
    public string ProviderKey { get; set; } = "";
    public string ProviderDisplayName { get; set; } = "";
    public string ProviderNameDisplayName { get; set; } = "";
    public IReadOnlyList<GrantedResourcePermissionDto> Permissions { get; set; } = [];
}

public sealed record GrantedResourcePermissionDto(string Name, string DisplayName);

public sealed class GetResourcePermissionWithProviderListResultDto
{
    public IReadOnlyList<ResourcePermissionWithProdiverGrantInfoDto> Permissions { get; set; } = [];
}

/// <summary>Spelled as ABP spells it.</summary>
public sealed record ResourcePermissionWithProdiverGrantInfoDto(string Name, string DisplayName, IReadOnlyList<string> Providers, bool IsGranted);

public sealed class UpdateResourcePermissionsDto
{
    public string ProviderName { get; set; } = "";
    public string ProviderKey { get; set; } = "";
    public IReadOnlyList<string> Permissions { get; set; } = [];
}

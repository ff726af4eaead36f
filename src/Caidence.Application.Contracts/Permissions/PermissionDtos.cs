namespace Caidence.Permissions;

public sealed class GetPermissionListResultDto
{
    public string EntityDisplayName { get; set; } = "";
    public IReadOnlyList<PermissionGroupDto> Groups { get; set; } = [];
}

public sealed class PermissionGroupDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public string DisplayNameKey { get; set; } = "";
    public string DisplayNameResource { get; set; } = "";
    public IReadOnlyList<PermissionGrantInfoDto> Permissions { get; set; } = [];
}

public sealed class PermissionGrantInfoDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public string? ParentName { get; set; }
    public bool IsGranted { get; set; }
    public IReadOnlyList<string> AllowedProviders { get; set; } = [];
    public IReadOnlyList<ProviderInfoDto> GrantedProviders { get; set; } = [];
}

public sealed record ProviderInfoDto(string ProviderName, string ProviderKey);

public sealed class UpdatePermissionsDto
{
    /// <summary>All or only the changed ones. Names that do not exist are passed over.</summary>
    public IReadOnlyList<UpdatePermissionDto> Permissions { get; set; } = [];
}

public sealed class UpdatePermissionDto
{
    public string Name { get; set; } = "";
    public bool IsGranted { get; set; }
}

namespace Caidence.Tenants;

/// <summary>The workspaces, for the platform's people.</summary>
public interface ITenantAppService : IApplicationService
{
    Task<TenantDto> GetAsync(Guid id);

    Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input);

    /// <summary>Makes the workspace, its roles and its first person, <c>admin</c>, an owner. All or nothing.</summary>
    /// <exception cref="BusinessException">The name is taken.</exception>
    Task<TenantDto> CreateAsync(TenantCreateDto input);

    Task<TenantDto> UpdateAsync(Guid id, TenantUpdateDto input);

    Task DeleteAsync(Guid id);

    Task ActivateAsync(Guid id);

    /// <summary>Its people are out at their next request.</summary>
    Task DeactivateAsync(Guid id);

    /// <summary>Always null: all workspaces share the platform's database.</summary>
    Task<string?> GetDefaultConnectionStringAsync(Guid id);

    /// <exception cref="BusinessException">Always: a workspace has no database of its own.</exception>
    Task UpdateDefaultConnectionStringAsync(Guid id, string defaultConnectionString);

    /// <summary>Changes nothing, as there is nothing to delete.</summary>
    Task DeleteDefaultConnectionStringAsync(Guid id);
}

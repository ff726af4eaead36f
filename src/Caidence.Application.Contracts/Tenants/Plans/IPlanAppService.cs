namespace Caidence.Tenants.Plans;

/// <summary>The plans, for the platform's people.</summary>
public interface IPlanAppService : IApplicationService
{
    Task<PlanDto> GetAsync(Guid id);

    /// <summary>By name.</summary>
    Task<PagedResultDto<PlanDto>> GetListAsync(PagedResultRequestDto input);

    /// <exception cref="BusinessException">The name is taken.</exception>
    /// <exception cref="AbpValidationException">No such feature, or a value of another kind.</exception>
    Task<PlanDto> CreateAsync(SavePlanDto input);

    /// <summary>Its workspaces have the new values at their next request.</summary>
    Task<PlanDto> UpdateAsync(Guid id, SavePlanDto input);

    /// <exception cref="BusinessException">A workspace has it.</exception>
    Task DeleteAsync(Guid id);
}

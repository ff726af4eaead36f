namespace Caidence.Tenants.Plans;

/// <summary>The plan of one's own workspace.</summary>
public interface IWorkspacePlanAppService : IApplicationService
{
    Task<WorkspacePlanDto> GetAsync();
}

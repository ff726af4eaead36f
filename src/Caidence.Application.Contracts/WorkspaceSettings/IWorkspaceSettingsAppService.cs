namespace Caidence.WorkspaceSettings;

/// <summary>What a workspace decides for all its people.</summary>
public interface IWorkspaceSettingsAppService : IApplicationService
{
    Task<WorkspaceSettingsDto> GetAsync();

    Task<WorkspaceSettingsDto> UpdateAsync(UpdateWorkspaceSettingsDto input);
}

namespace Caidence.Account;

/// <summary>
/// The workspaces in which this browser has shown the key of an account of the same address. Others in which the address has an account are not
/// listed: whoever runs one workspace could make an account in somebody's name and read where else they are.
/// </summary>
public interface IAccountWorkspaceAppService : IApplicationService
{
    /// <summary>The current one among them.</summary>
    Task<ListResultDto<WorkspaceDto>> GetListAsync();

    /// <summary>Goes on there.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Account.WorkspaceNotProven"/>: sign in there first.</exception>
    Task SwitchAsync(SwitchWorkspaceDto input);
}

namespace Caidence.Identity;

/// <summary>What happened at the doors of the workspace's people: sign-ins, refused ones, changes of password and second step.</summary>
public interface IIdentitySecurityLogAppService : IApplicationService
{
    Task<PagedResultDto<IdentitySecurityLogDto>> GetListAsync(GetIdentitySecurityLogListInput input);
}

using Caidence.Identity;

namespace Caidence.Account;

/// <summary>The same for one's own account.</summary>
public interface IAccountSecurityLogAppService : IApplicationService
{
    /// <summary>Newest first; whose is not asked.</summary>
    Task<PagedResultDto<IdentitySecurityLogDto>> GetListAsync(GetIdentitySecurityLogListInput input);
}

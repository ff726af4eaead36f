namespace Caidence.Social.Connections;

/// <summary>Connected accounts. Reached at <c>/api/v1/social/connections</c>. Tokens never leave.</summary>
public interface ISocialConnectionsAppService : IApplicationService
{
    /// <summary>By platform, then by name.</summary>
    Task<PagedResultDto<SocialConnectionDto>> GetListAsync(GetSocialConnectionsInput input);

    Task<SocialConnectionDto> GetAsync(Guid id);

    /// <summary>Revokes at the platform where that is possible and nobody else here lives on the same consent, pauses what depended on it, erases tokens.</summary>
    Task<DisconnectResultDto> DeleteAsync(Guid id);

    /// <summary>Renews the access now.</summary>
    /// <exception cref="BusinessException">Only a person can (<see cref="CaidenceErrorCodes.Social.NothingToRenew"/>), or the platform refuses.</exception>
    Task<SocialConnectionDto> RefreshAsync(Guid id);

    /// <summary>Reads name, picture and followers now, and proves what the connection is good for.</summary>
    /// <exception cref="BusinessException">One of <see cref="CaidenceErrorCodes.Social"/>.</exception>
    Task<SocialConnectionDto> SyncAsync(Guid id);

    /// <summary>Puts a phone number into service with the PIN of its two-step verification; where it has none yet, this sets it.</summary>
    /// <exception cref="BusinessException">There is nothing to register (<see cref="CaidenceErrorCodes.Social.NothingToRegister"/>), or the platform refuses.</exception>
    Task<SocialConnectionDto> RegisterAsync(Guid id, RegisterAccountDto input);

    /// <summary>Newest first.</summary>
    Task<PagedResultDto<SocialConnectionEventDto>> GetTimelineAsync(Guid id, PagedResultRequestDto input);

    /// <summary>Day by day, the oldest first; days without a look are missing.</summary>
    Task<ListResultDto<SocialFollowerCountDto>> GetFollowersAsync(Guid id);

    /// <summary>Null without a picture. Over HTTP it is the image itself.</summary>
    [RemoteService(false)]
    Task<Brands.BrandLogo?> GetAvatarAsync(Guid id);

    /// <summary>What disconnecting would pause.</summary>
    Task<ListResultDto<ConnectionDependentDto>> GetDependentsAsync(Guid id);
}

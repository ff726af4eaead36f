using Caidence.Social.Connections;

namespace Caidence.Social.Connecting;

/// <summary>
/// The way to a platform and back. Reached at <c>/api/v1/social</c>; a browser begins at <c>GET /api/v1/social/auth/{platform}</c> and comes
/// back at <c>GET /api/v1/social/callback/{platform}</c>.
/// </summary>
public interface ISocialConnectAppService : IApplicationService
{
    Task<ListResultDto<SocialPlatformDto>> GetPlatformsAsync();

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Social.NotSetUp"/>, the plan's limit, or a brand that is not the caller's.</exception>
    [RemoteService(false)]
    Task<ConnectDepartureDto> StartAsync(SocialPlatform platform, StartConnectDto input);

    /// <summary>Takes what the platform sent back. A state is good once, in the browser that began, for the person who began.</summary>
    /// <param name="platform">Of the address.</param>
    /// <param name="query">All of it.</param>
    /// <param name="browserKey">What the browser kept.</param>
    [RemoteService(false)]
    Task<ConnectArrivalDto> ReturnAsync(SocialPlatform platform, IReadOnlyDictionary<string, string> query, string? browserKey);

    /// <summary>Of one's own.</summary>
    Task<ConnectAttemptDto> GetAttemptAsync(Guid id);

    /// <summary>Connects them; each one that the brand has already is renewed.</summary>
    Task<ListResultDto<SocialConnectionDto>> ChooseAsync(Guid id, ChooseAccountsDto input);
}

using Caidence.Social.Connecting;

namespace Caidence.Social.Links;

/// <summary>For whoever holds a connection link, without an account here. In the browser only.</summary>
[RemoteService(false)]
public interface IConnectionLinkGuestAppService : IApplicationService
{
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Social.LinkVoid"/></exception>
    Task<ConnectionLinkOfferDto> OpenAsync(string token);

    Task<ConnectDepartureDto> StartAsync(string token, SocialPlatform platform, AuthFlavor? flavor, bool inPopup = false);

    /// <summary>Takes what the platform sent back; see <see cref="ISocialConnectAppService.ReturnAsync"/>.</summary>
    Task<ConnectArrivalDto> ReturnAsync(SocialPlatform platform, IReadOnlyDictionary<string, string> query, string? browserKey);

    /// <summary>Of the browser that made it.</summary>
    Task<ConnectAttemptDto> GetAttemptAsync(string token, Guid id, string? browserKey);

    Task<ConnectAttemptDto> ChooseAsync(string token, Guid id, string? browserKey, IReadOnlyCollection<string> accounts);
}

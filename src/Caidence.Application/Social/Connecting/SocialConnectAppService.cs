using Caidence.Brands;
using Caidence.Permissions;
using Caidence.Social.Connections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Social.Connecting;

// What is sent to a platform and comes back from it are secrets for a moment: no audit log of the calls; what they change is audited.
[DisableAuditing]
[Authorize(CaidencePermissions.SocialConnections.Default)]
[Route("api/v1/social")]
public sealed class SocialConnectAppService(
    SocialWays ways, ConnectDeparture departure, ConnectArrival arrival, AccountChooser chooser, ISocialConnectAttemptRepository attempts, ISocialConnectionRepository connections,
    ConnectAttemptReader reader, SocialConnectionReader connectionReader, BrandManager brands, BrandScope scope) : CaidenceAppService, ISocialConnectAppService
{
    [HttpGet("platforms")]
    public async Task<ListResultDto<SocialPlatformDto>> GetPlatformsAsync() => new(await ways.ReadAsync());

    [Authorize(CaidencePermissions.SocialConnections.Connect)]
    public async Task<ConnectDepartureDto> StartAsync(SocialPlatform platform, StartConnectDto input)
    {
        var mended = input.ConnectionId is { } id ? await connections.GetAsync(id) : null;
        await brands.CheckAsync(input.BrandId, "brandId");
        var way = ways.Find(mended?.Platform ?? platform, input.Flavor);
        var order = new ConnectOrder(way.Platform, way.Flavor, [])
        {
            UserId = CurrentUser.Id,
            BrandId = mended is null ? input.BrandId ?? scope.Only : mended.BrandId,
            ConnectionId = mended?.Id,
            ReturnTo = input.ReturnTo,
            IsInPopup = input.InPopup,
        };
        return await departure.LeaveAsync(order);
    }

    // Whoever comes back is told apart by state, browser and person; a permission that was taken meanwhile still counts.
    [UnitOfWork(IsTransactional = false)]
    [Authorize(CaidencePermissions.SocialConnections.Connect)]
    public async Task<ConnectArrivalDto> ReturnAsync(SocialPlatform platform, IReadOnlyDictionary<string, string> query, string? browserKey)
    {
        var state = ConnectState.Parse(query.GetValueOrDefault("state"));
        return state is not null && state.TenantId == CurrentTenant.Id
            && await arrival.ReceiveAsync(platform, state, query, browserKey, CancellationToken.None) is { UserId: not null } attempt
            ? new() { Attempt = attempt.UserId == CurrentUser.Id ? await reader.ReadAsync(attempt) : null, ErrorCode = attempt.FailureCode }
            : new() { ErrorCode = CaidenceErrorCodes.Social.StateUnknown };
    }

    [Authorize(CaidencePermissions.SocialConnections.Connect)]
    [HttpGet("attempts/{id:guid}")]
    public async Task<ConnectAttemptDto> GetAttemptAsync(Guid id) => await reader.ReadAsync(await FindOwnAsync(id));

    [UnitOfWork(IsTransactional = false)]
    [Authorize(CaidencePermissions.SocialConnections.Connect)]
    [HttpPost("attempts/{id:guid}/choose")]
    public async Task<ListResultDto<SocialConnectionDto>> ChooseAsync(Guid id, ChooseAccountsDto input)
    {
        var attempt = await FindOwnAsync(id);
        if (attempt.Stage != ConnectStage.Choosing || attempt.ExpiresAt <= Clock.Now)
        {
            throw new BusinessException(CaidenceErrorCodes.Social.StateUnknown);
        }

        return new(await connectionReader.ReadAsync(await chooser.ChooseAsync(attempt, [.. input.Accounts], CancellationToken.None)));
    }

    // Of somebody else or unknown: nothing tells which.
    private async Task<SocialConnectAttempt> FindOwnAsync(Guid id) => await attempts.FindAsync(id) is { UserId: { } userId } attempt && userId == CurrentUser.Id
        ? attempt
        : throw new EntityNotFoundException(typeof(SocialConnectAttempt), id);
}

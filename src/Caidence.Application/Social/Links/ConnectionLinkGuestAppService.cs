using System.Security.Cryptography;
using System.Text;
using Caidence.Brands;
using Caidence.Social.Connecting;
using Caidence.Social.Connections;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Social.Links;

/// <summary>No permission: a client has no account here. What they hold is the link, and in their browser the key of what they began.</summary>
[AllowAnonymous]
[DisableAuditing]
public sealed class ConnectionLinkGuestAppService(
    ConnectionLinkFinder finder, IRepository<SocialConnectionLink, Guid> links, ISocialConnectAttemptRepository attempts, ISocialConnectionRepository connections, IRepository<Brand, Guid> brands,
    SocialWays ways, ConnectDeparture departure, ConnectArrival arrival, AccountChooser chooser, ConnectAttemptReader reader, IAsyncQueryableExecuter queries, ITenantStore tenants)
    : CaidenceAppService, IConnectionLinkGuestAppService
{
    public Task<ConnectionLinkOfferDto> OpenAsync(string token) => finder.WithAsync(token, async (link, workspaceName) => new ConnectionLinkOfferDto
    {
        WorkspaceId = link.TenantId,
        WorkspaceName = workspaceName,
        BrandName = link.BrandId is { } brandId ? (await brands.FindAsync(brandId))?.Name : null,
        Platforms = await ways.ReadAsync(),
        Accounts = await ReadAccountsAsync(link),
    });

    public Task<ConnectDepartureDto> StartAsync(string token, SocialPlatform platform, AuthFlavor? flavor, bool inPopup = false) => finder.WithAsync(token, (link, _) =>
    {
        var way = ways.Find(platform, flavor);
        return departure.LeaveAsync(
            new(way.Platform, way.Flavor, []) { LinkId = link.Id, BrandId = link.BrandId, ReturnTo = ConnectReturn.Link, IsInPopup = inPopup });
    });

    [UnitOfWork(IsTransactional = false)]
    public async Task<ConnectArrivalDto> ReturnAsync(SocialPlatform platform, IReadOnlyDictionary<string, string> query, string? browserKey)
    {
        var state = ConnectState.Parse(query.GetValueOrDefault("state"));
        if (state?.TenantId is not { } tenantId || await tenants.FindAsync(tenantId) is not { IsActive: true } workspace)
        {
            return new() { ErrorCode = CaidenceErrorCodes.Social.StateUnknown };
        }

        return await finder.InAsync(workspace, async () =>
        {
            if (await arrival.ReceiveAsync(platform, state, query, browserKey, CancellationToken.None) is not { LinkId: { } linkId } attempt
                || await links.GetAsync(linkId) is not { } link || !link.HoldsAt(Clock.Now))
            {
                return new ConnectArrivalDto { ErrorCode = CaidenceErrorCodes.Social.StateUnknown };
            }

            link.Count(attempt.Stage == ConnectStage.Done ? 1 : 0);
            return new ConnectArrivalDto { Attempt = await reader.ReadAsync(attempt), ErrorCode = attempt.FailureCode };
        });
    }

    public Task<ConnectAttemptDto> GetAttemptAsync(string token, Guid id, string? browserKey) =>
        finder.WithAsync(token, async (link, _) => await reader.ReadAsync(await FindAttemptAsync(link, id, browserKey)));

    [UnitOfWork(IsTransactional = false)]
    public Task<ConnectAttemptDto> ChooseAsync(string token, Guid id, string? browserKey, IReadOnlyCollection<string> accounts) => finder.WithAsync(token, async (link, _) =>
    {
        var attempt = await FindAttemptAsync(link, id, browserKey);
        if (attempt.Stage != ConnectStage.Choosing || attempt.ExpiresAt <= Clock.Now)
        {
            throw new BusinessException(CaidenceErrorCodes.Social.StateUnknown);
        }

        link.Count((await chooser.ChooseAsync(attempt, accounts, CancellationToken.None)).Count);
        return await reader.ReadAsync(attempt);
    });

    private async Task<SocialConnectAttempt> FindAttemptAsync(SocialConnectionLink link, Guid id, string? browserKey) =>
        await attempts.FindAsync(id) is { } attempt && attempt.LinkId == link.Id && browserKey is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(ConnectState.HashOf(browserKey)), Encoding.ASCII.GetBytes(attempt.BrowserHash))
            ? attempt
            : throw new EntityNotFoundException(typeof(SocialConnectAttempt), id);

    // Accounts of the same brand that came another way are no business of whoever holds this link.
    private async Task<IReadOnlyList<LinkedAccountDto>> ReadAccountsAsync(SocialConnectionLink link)
    {
        var linkId = link.Id;
        return await queries.ToListAsync(connections.Query().Where(connection => connection.LinkId == linkId)
            .OrderBy(connection => connection.Platform).ThenBy(connection => connection.PlatformDisplayName)
            .Select(connection => new LinkedAccountDto
            {
                Platform = connection.Platform, DisplayName = connection.PlatformDisplayName, AvatarUrl = connection.PlatformAvatarUrl, Status = connection.Status,
            }));
    }
}

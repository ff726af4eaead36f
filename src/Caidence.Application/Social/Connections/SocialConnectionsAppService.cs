using Caidence.Brands;
using Caidence.Core.Security;
using Caidence.Permissions;
using Caidence.Social.Connectors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Social.Connections;

[Authorize(CaidencePermissions.SocialConnections.Default)]
[Route("api/v1/social/connections")]
public sealed class SocialConnectionsAppService(
    ISocialConnectionRepository connections, IRepository<SocialFollowerCount, Guid> counts, SocialConnectionReader reader, SocialTimelineReader timeline,
    SocialDisconnector disconnector, SocialErrands errands, LogoKeeper pictures, IAsyncQueryableExecuter queries) : CaidenceAppService, ISocialConnectionsAppService
{
    [HttpGet]
    public async Task<PagedResultDto<SocialConnectionDto>> GetListAsync(GetSocialConnectionsInput input)
    {
        var matching = connections.Query();
        matching = input.BrandId is { } brandId ? matching.Where(connection => connection.BrandId == brandId) : matching;
        matching = input.Platform is { } platform ? matching.Where(connection => connection.Platform == platform) : matching;
        matching = input.Status is { } status ? matching.Where(connection => connection.Status == status) : matching;

        var page = matching.OrderBy(connection => connection.Platform).ThenBy(connection => connection.PlatformDisplayName).ThenBy(connection => connection.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount);
        return new(await queries.CountAsync(matching), await reader.ReadAsync(await queries.ToListAsync(page)));
    }

    [HttpGet("{id:guid}")]
    public async Task<SocialConnectionDto> GetAsync(Guid id) => await ReadAsync(await connections.GetAsync(id));

    // The platform is asked in the middle of it: a transaction around that would keep others waiting.
    [UnitOfWork(IsTransactional = false)]
    [Authorize(CaidencePermissions.SocialConnections.Delete)]
    [HttpDelete("{id:guid}")]
    public async Task<DisconnectResultDto> DeleteAsync(Guid id)
    {
        var connection = await connections.GetAsync(id);
        var paused = await disconnector.FindDependentsAsync(connection, CancellationToken.None);
        return new() { IsRevokedAtPlatform = await disconnector.DisconnectAsync(connection, CancellationToken.None), Paused = [.. paused.Select(ToDto)] };
    }

    [UnitOfWork(IsTransactional = false)]
    [Authorize(CaidencePermissions.SocialConnections.Update)]
    [HttpPost("{id:guid}/refresh")]
    public Task<SocialConnectionDto> RefreshAsync(Guid id) =>
        RunAsync(id, async connection => await errands.CanRenewAsync(connection.GrantId, CancellationToken.None)
            ? await errands.RenewAsync(connection.GrantId, CancellationToken.None)
            : throw new BusinessException(CaidenceErrorCodes.Social.NothingToRenew).WithData("Platform", SocialNames.Of(connection.Platform)));

    [UnitOfWork(IsTransactional = false)]
    [Authorize(CaidencePermissions.SocialConnections.Update)]
    [HttpPost("{id:guid}/sync")]
    public Task<SocialConnectionDto> SyncAsync(Guid id) => RunAsync(id, connection => errands.SyncAsync(connection.Id, CancellationToken.None));

    [UnitOfWork(IsTransactional = false)]
    [Authorize(CaidencePermissions.SocialConnections.Update)]
    [HttpPost("{id:guid}/register")]
    public Task<SocialConnectionDto> RegisterAsync(Guid id, RegisterAccountDto input) =>
        RunAsync(id, connection => errands.RegisterAsync(connection.Id, new SecretText(input.Pin), CancellationToken.None));

    [HttpGet("{id:guid}/timeline")]
    public async Task<PagedResultDto<SocialConnectionEventDto>> GetTimelineAsync(Guid id, PagedResultRequestDto input) =>
        await timeline.ReadAsync(await connections.GetAsync(id), input);

    [HttpGet("{id:guid}/followers")]
    public async Task<ListResultDto<SocialFollowerCountDto>> GetFollowersAsync(Guid id)
    {
        var connection = await connections.GetAsync(id);
        return new(await queries.ToListAsync(counts.Query().Where(count => count.ConnectionId == connection.Id).OrderBy(count => count.Day)
            .Select(count => new SocialFollowerCountDto { Day = count.Day, Followers = count.Followers })));
    }

    public async Task<BrandLogo?> GetAvatarAsync(Guid id) => await pictures.OpenAsync(await connections.GetAsync(id));

    [HttpGet("{id:guid}/dependents")]
    public async Task<ListResultDto<ConnectionDependentDto>> GetDependentsAsync(Guid id) =>
        new([.. (await disconnector.FindDependentsAsync(await connections.GetAsync(id), CancellationToken.None)).Select(ToDto)]);

    // Only known here by its keys: the errand changes the row under other eyes.
    private async Task<SocialConnectionDto> RunAsync(Guid id, Func<ConnectionKeys, Task<PlatformFailure?>> errand)
    {
        var keys = await queries.FirstOrDefaultAsync(connections.Query().Where(connection => connection.Id == id)
            .Select(connection => new ConnectionKeys(connection.Id, connection.GrantId, connection.Platform)))
            ?? throw new EntityNotFoundException(typeof(SocialConnection), id);
        return await errand(keys) is { } failure ? throw failure.ToException(keys.Platform) : await ReadAsync(await connections.GetAsync(id));
    }

    private static ConnectionDependentDto ToDto(ConnectionDependent dependent) => new() { Kind = dependent.Kind, Id = dependent.Id, Name = dependent.Name };

    private async Task<SocialConnectionDto> ReadAsync(SocialConnection connection) => (await reader.ReadAsync([connection]))[0];

    private sealed record ConnectionKeys(Guid Id, Guid GrantId, SocialPlatform Platform);
}

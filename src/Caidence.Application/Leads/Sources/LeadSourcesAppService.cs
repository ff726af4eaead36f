using System.Linq.Expressions;
using Caidence.Brands;
using Caidence.Core.Security;
using Caidence.Leads.Ingestion;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads.Sources;

[Authorize(CaidencePermissions.LeadSources.Default)]
public sealed class LeadSourcesAppService(
    IRepository<LeadSource, Guid> sources, IRepository<LeadInboxEvent, Guid> inbox, LeadSourceManager manager, LeadSourceReader reader,
    LeadDeliveryReader deliveries, FieldMappingLab lab, LeadSourceSync sync, LeadSourceConnections connections, LeadEditor leadEditor, ILeadInboxHistory history, LeadInboxBell bell,
    BrandManager brands, BrandScope scope, LeadSourceMeter meter, IAsyncQueryableExecuter queries, IFeatureChecker features) : CaidenceAppService, ILeadSourcesAppService
{
    private static readonly SortOrder<LeadSourceSortField> NewestFirst = new(LeadSourceSortField.CreationTime, IsDescending: true);
    private static readonly SortOrder<LeadSourceSortField> ByName = new(LeadSourceSortField.Name);

    public async Task<LeadSourceDto> GetAsync(Guid id) => await ReadAsync(await sources.GetAsync(id));

    public async Task<PagedResultDto<LeadSourceDto>> GetListAsync(GetLeadSourcesInput input)
    {
        var matching = sources.Query();
        matching = input.SourceType is { } type ? matching.Where(source => source.SourceType == type) : matching;
        matching = input.Status is { } status ? matching.Where(source => source.Status == status) : matching;
        matching = string.IsNullOrWhiteSpace(input.Filter) ? matching : matching.Where(source => source.Name.Contains(input.Filter));

        var page = matching.SortedBy([.. SortOrder.ParseAll(input.Sorting, NewestFirst), ByName], KeyOf).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new(await queries.CountAsync(matching), await reader.ReadAsync(await queries.ToListAsync(page)));
    }

    public async Task<ListResultDto<LeadSourceLookupDto>> GetLookupAsync(GetLeadSourceLookupInput input) =>
        new(await queries.ToListAsync(sources.Query()
            .Where(source => input.SourceType == null || source.SourceType == input.SourceType)
            .OrderBy(source => source.Name)
            .Select(source => new LeadSourceLookupDto { Id = source.Id, Name = source.Name })));

    [Authorize(CaidencePermissions.LeadSources.Create)]
    public async Task<LeadSourceWithSecretDto> CreateAsync(CreateLeadSourceDto input)
    {
        await features.CheckRoomForOneMoreAsync(meter);
        var googleKey = input.PlatformConfig?.GoogleKey is { } key ? new SecretText(key) : null;
        var (source, credentials) = manager.Create(input.SourceType!.Value, input.Name, googleKey);
        await brands.CheckAsync(input.BrandId, "brandId");
        source.BrandId = input.BrandId ?? scope.Only;
        await ConfigureAsync(source, input.PlatformConfig, input.FieldMapping, input.AutoAssignUserId);
        await sources.InsertAsync(source);
        await CurrentUnitOfWork!.SaveChangesAsync();

        return reader.ReadWithSecret(source, credentials);
    }

    [Authorize(CaidencePermissions.LeadSources.Update)]
    public async Task<LeadSourceDto> UpdateAsync(Guid id, UpdateLeadSourceDto input)
    {
        var source = await sources.GetAsync(id);
        source.CheckConcurrencyStamp(input.ConcurrencyStamp);
        if (input.Name is not null)
        {
            source.Rename(input.Name);
        }

        await ConfigureAsync(source, input.PlatformConfig, input.FieldMapping, input.AutoAssignUserId);
        if (input.PlatformConfig?.GoogleKey is { } key && source.SourceType == LeadSourceType.Google)
        {
            manager.Rotate(source, LeadSourceConsts.DefaultSecretOverlap, new(key));
        }

        source.AutoAssignUserId = input.ClearAutoAssign ? null : source.AutoAssignUserId;
        await SetStatusAsync(source, input.Status);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await ReadAsync(source);
    }

    [Authorize(CaidencePermissions.LeadSources.Delete)]
    public async Task DeleteAsync(Guid id)
    {
        var source = await sources.GetAsync(id);
        source.Retire();
        await sources.DeleteAsync(source);
    }

    public async Task<ListResultDto<LeadSourceAccountDto>> GetAccountsAsync(GetLeadSourceAccountsInput input) => new(await connections.ListAsync(input.SourceType!.Value));

    // No transaction stands open while the platform is asked.
    [UnitOfWork(IsTransactional = false)]
    [Authorize(CaidencePermissions.LeadSources.Update)]
    public async Task<LeadSourceDto> SubscribeAsync(Guid id)
    {
        var source = await sources.GetAsync(id);
        await connections.SubscribeAsync(source, CancellationToken.None);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await ReadAsync(source);
    }

    // The platform is asked and the inbox commits by itself: a transaction around both would only be in the way.
    [UnitOfWork(IsTransactional = false)]
    [Authorize(CaidencePermissions.LeadSources.Update)]
    public async Task<LeadSourceSyncDto> SyncAsync(Guid id)
    {
        var source = await sources.GetAsync(id);
        return LeadSourceSync.IsPossibleFor(source.SourceType)
            ? await sync.RunAsync(source, CancellationToken.None)
            : throw new BusinessException(CaidenceErrorCodes.LeadSources.NothingToSync);
    }

    [Authorize(CaidencePermissions.LeadSources.Manage)]
    public async Task<LeadSourceWithSecretDto> RotateSecretAsync(Guid id, RotateSecretDto input)
    {
        var source = await sources.GetAsync(id);
        var overlap = input.OverlapHours is { } hours ? TimeSpan.FromHours(hours) : LeadSourceConsts.DefaultSecretOverlap;
        var credentials = manager.Rotate(source, overlap);
        await CurrentUnitOfWork!.SaveChangesAsync();

        return reader.ReadWithSecret(source, credentials);
    }

    [Authorize(CaidencePermissions.LeadSources.Update)]
    public async Task<LeadSourceDto> ListenAsync(Guid id)
    {
        var source = await sources.GetAsync(id);
        source.Listen(Clock.Now);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await ReadAsync(source);
    }

    public async Task<PagedResultDto<LeadDeliveryDto>> GetDeliveriesAsync(Guid id, GetLeadDeliveriesInput input) =>
        await deliveries.ReadAsync((await sources.GetAsync(id)).Id, input);

    [Authorize(CaidencePermissions.LeadSources.Manage)]
    public async Task RedriveAsync(Guid id, Guid deliveryId)
    {
        var delivery = await queries.FirstOrDefaultAsync(inbox.Query().Where(inbound => inbound.Id == deliveryId && inbound.SourceId == id))
            ?? throw new EntityNotFoundException(typeof(LeadInboxEvent), deliveryId);
        delivery.Redrive(Clock.Now);
        RingLater();
    }

    // Samples are what people wrote about themselves, so seeing sources is not enough.
    [Authorize(CaidencePermissions.Leads.Default)]
    public async Task<FieldMappingProposalDto> GetFieldMappingAsync(Guid id) => await lab.ProposeAsync(await sources.GetAsync(id));

    [Authorize(CaidencePermissions.Leads.Default)]
    public async Task<ListResultDto<FieldMappingTrialDto>> TryFieldMappingAsync(Guid id, TryFieldMappingDto input)
    {
        LeadSourceConfigReader.CheckMapping(input.FieldMapping);
        return new(await lab.TryAsync(await sources.GetAsync(id), input.FieldMapping));
    }

    private static Expression<Func<LeadSource, object?>> KeyOf(LeadSourceSortField field) => field switch
    {
        LeadSourceSortField.Name => source => source.Name,
        LeadSourceSortField.SourceType => source => source.SourceType,
        LeadSourceSortField.Status => source => source.Status,
        _ => source => source.CreationTime,
    };

    private async Task ConfigureAsync(
        LeadSource source, LeadSourcePlatformConfigInput? config, Dictionary<string, string>? mapping, Guid? autoAssignUserId)
    {
        if (config is not null)
        {
            LeadSourceConfigReader.CheckPage(config, source);
            source.Configure(LeadSourceConfigReader.Read(config, source.Config), config.PageId?.Trim() ?? source.PageId);
        }

        if (config?.AccessToken is { Length: > 0 } token)
        {
            source.Connect(new SecretText(token));
            await ResumeAsync(source);
        }
        else if (config?.ConnectionId is { } connectionId)
        {
            await connections.UseAsync(source, connectionId);
            await ResumeAsync(source);
        }

        if (mapping is not null)
        {
            LeadSourceConfigReader.CheckMapping(mapping);
            source.Map(mapping);
        }

        if (autoAssignUserId is not null)
        {
            await leadEditor.CheckMemberAsync(autoAssignUserId, source);
            source.AutoAssignUserId = autoAssignUserId;
        }

        LeadSourceConfigReader.CheckComplete(source);
    }

    private async Task SetStatusAsync(LeadSource source, LeadSourceStatus? status)
    {
        switch (status)
        {
            case null:
                break;
            case LeadSourceStatus.Active:
                source.Activate();
                await ResumeAsync(source);
                break;
            case LeadSourceStatus.Paused:
                source.Pause();
                break;
            default:
                throw new AbpValidationException("A source can be set to active or paused.", "status");
        }
    }

    private async Task ResumeAsync(LeadSource source)
    {
        await history.ResumeAsync(source.Id, Clock.Now, CancellationToken.None);
        RingLater();
    }

    private void RingLater() => CurrentUnitOfWork!.OnCompleted(() =>
    {
        bell.Ring();
        return Task.CompletedTask;
    });

    private async Task<LeadSourceDto> ReadAsync(LeadSource source) => (await reader.ReadAsync([source]))[0];
}

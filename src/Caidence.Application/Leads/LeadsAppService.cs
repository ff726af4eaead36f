using Caidence.Leads.Board;
using Caidence.Leads.Merging;
using Caidence.Leads.Paging;
using Caidence.Leads.Privacy;
using Caidence.Leads.Timeline;
using Caidence.Notifications;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class LeadsAppService(
    ILeadRepository leads, LeadMergeTree merges, LeadActivityLog log, LeadActivityReader activityReader, PersonExporter exporter, LeadReader reader, LeadLists lists,
    LeadEditor editor, LeadBulkChanges bulk, LeadTrash trash, PersonEraser eraser, IMemberDirectory members, IAsyncQueryableExecuter queries) : CaidenceAppService, ILeadsAppService
{
    public async Task<LeadDetailDto> GetAsync(Guid id) => await reader.ReadDetailAsync(await merges.GetSurvivorAsync(id, CancellationToken.None));

    public Task<PagedResultDto<LeadDto>> GetListAsync(GetLeadsInput input) => lists.ReadListAsync(input);

    public Task<LeadPageDto> GetPageAsync(GetLeadPageInput input) => lists.ReadPageAsync(input, input.Cursor);

    public Task<LeadBoardDto> GetBoardAsync(GetLeadsInput input) => lists.ReadBoardAsync(input);

    [Authorize(CaidencePermissions.Leads.Create)]
    public async Task<LeadDetailDto> CreateAsync(CreateLeadDto input)
    {
        var lead = await editor.CreateAsync(input);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await reader.ReadDetailAsync(lead);
    }

    [Authorize(CaidencePermissions.Leads.Update)]
    public async Task<LeadDetailDto> UpdateAsync(Guid id, UpdateLeadDto input)
    {
        var lead = await leads.GetAsync(id);
        if (input.Unassign || (input.AssignedToId is not null && input.AssignedToId != lead.AssignedToId))
        {
            await CheckPolicyAsync(CaidencePermissions.Leads.Assign);
        }

        await editor.UpdateAsync(lead, input);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await reader.ReadDetailAsync(lead);
    }

    [Authorize(CaidencePermissions.Leads.Delete)]
    public async Task DeleteAsync(Guid id) => await trash.TakeAsync([await leads.GetAsync(id)]);

    [Authorize(CaidencePermissions.Leads.Delete)]
    public async Task<BulkResultDto> MoveToTrashAsync(LeadIdsDto input)
    {
        var found = await LoadAsync(input.LeadIds);
        await trash.TakeAsync(found);
        return new() { ChangedCount = found.Count };
    }

    [Authorize(CaidencePermissions.Leads.Delete)]
    public async Task<RestoreResultDto> RestoreAsync(LeadIdsDto input)
    {
        var (restored, refused) = await trash.GiveBackAsync(input.LeadIds);
        return new() { ChangedCount = restored, RefusedCount = refused };
    }

    [Authorize(CaidencePermissions.Leads.Update)]
    public async Task<LeadActivityDto> AddActivityAsync(Guid id, AddLeadActivityDto input)
    {
        var activity = await log.LogAsync(await leads.GetAsync(id), input);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return (await activityReader.ReadAsync([activity]))[0];
    }

    [Authorize(CaidencePermissions.Leads.Export)]
    public async Task<PersonExportDto> GetPersonAsync(Guid id) => await exporter.ReadAsync(await leads.GetAsync(id));

    [Authorize(CaidencePermissions.Leads.Manage)]
    public async Task EraseAsync(Guid id) => await eraser.EraseAsync(await leads.GetAsync(id), CancellationToken.None);

    public async Task<ListResultDto<LeadReceiptDto>> GetReceiptsAsync(Guid id) => new(await reader.ReadReceiptsAsync(await leads.GetAsync(id)));

    [Authorize(CaidencePermissions.Leads.Assign)]
    public Task<LeadOwnerChangesDto> AssignAsync(AssignLeadsDto input) => bulk.AssignAsync(input.LeadIds, input.AssignedToId);

    [Authorize(CaidencePermissions.Leads.Assign)]
    public Task<TakeBackResultDto> TakeBackOwnersAsync(TakeBackOwnersDto input) => bulk.TakeBackOwnersAsync(input.Changes);

    [Authorize(CaidencePermissions.Leads.Update)]
    public Task<LeadStatusChangesDto> ChangeStatusAsync(ChangeLeadStatusDto input) => bulk.ChangeStatusAsync(input.LeadIds, input.Status);

    [Authorize(CaidencePermissions.Leads.Update)]
    public Task<TakeBackResultDto> TakeBackStatusAsync(TakeBackStatusDto input) => bulk.TakeBackStatusAsync(input.Changes);

    public async Task<ListResultDto<LeadMemberDto>> GetMembersAsync() =>
        new([.. (await members.GetHoldersAsync(CaidencePermissions.Leads.Update)).Select(member => new LeadMemberDto { Id = member.Id, Name = member.Name })]);

    private Task<List<Lead>> LoadAsync(List<Guid> ids) => queries.ToListAsync(leads.Query().Where(lead => ids.Contains(lead.Id)));
}

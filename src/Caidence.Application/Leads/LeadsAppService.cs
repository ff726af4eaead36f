using Caidence.Leads.Merging;
using Caidence.Leads.Privacy;
using Caidence.Leads.Timeline;
using Caidence.Notifications;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class LeadsAppService(
    ILeadRepository leads, LeadMergeTree merges, LeadActivityLog log, LeadActivityReader activityReader, PersonExporter exporter, LeadReader reader, LeadFilterReader filters, LeadKeysProvider keys,
    LeadEditor editor, PersonEraser eraser, IMemberDirectory members, IAsyncQueryableExecuter queries) : CaidenceAppService, ILeadsAppService
{
    private static readonly SortOrder<LeadSortField> NewestFirst = new(LeadSortField.CapturedAt, IsDescending: true);

    public async Task<LeadDetailDto> GetAsync(Guid id) => await reader.ReadDetailAsync(await merges.GetSurvivorAsync(id, CancellationToken.None));

    public async Task<PagedResultDto<LeadDto>> GetListAsync(GetLeadsInput input)
    {
        var (total, page) = await leads.GetPageAsync(
            filters.Read(input, await keys.GetAsync()), SortOrder.Parse(input.Sorting, NewestFirst), input.SkipCount, input.MaxResultCount);

        return new(total, await reader.ReadAsync(page));
    }

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
    public async Task DeleteAsync(Guid id) => await leads.DeleteAsync(await leads.GetAsync(id));

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
    public async Task<BulkResultDto> AssignAsync(AssignLeadsDto input)
    {
        await editor.CheckMemberAsync(input.AssignedToId);
        var found = await LoadAsync(input.LeadIds);
        found.ForEach(lead => lead.AssignTo(input.AssignedToId));
        return new() { ChangedCount = found.Count };
    }

    [Authorize(CaidencePermissions.Leads.Update)]
    public async Task<BulkResultDto> ChangeStatusAsync(ChangeLeadStatusDto input)
    {
        var found = await LoadAsync(input.LeadIds);
        found.ForEach(lead => lead.ChangeStatus(input.Status, Clock.Now));
        return new() { ChangedCount = found.Count };
    }

    public async Task<ListResultDto<LeadMemberDto>> GetMembersAsync() =>
        new([.. (await members.GetHoldersAsync(CaidencePermissions.Leads.Update)).Select(member => new LeadMemberDto { Id = member.Id, Name = member.Name })]);

    private Task<List<Lead>> LoadAsync(List<Guid> ids) => queries.ToListAsync(leads.Query().Where(lead => ids.Contains(lead.Id)));
}

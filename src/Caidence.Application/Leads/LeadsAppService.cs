using Caidence.Leads.Privacy;
using Caidence.Notifications;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class LeadsAppService(
    ILeadRepository leads, IRepository<LeadActivity, Guid> activities, LeadReader reader, LeadFilterReader filters, LeadKeysProvider keys,
    LeadEditor editor, PersonEraser eraser, IMemberDirectory members, IAsyncQueryableExecuter queries) : CaidenceAppService, ILeadsAppService
{
    private static readonly SortOrder<LeadSortField> NewestFirst = new(LeadSortField.CapturedAt, IsDescending: true);

    public async Task<LeadDetailDto> GetAsync(Guid id) => await reader.ReadDetailAsync(await leads.GetAsync(id));

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
        if (input.ActivityType is not (LeadActivityType.Note or LeadActivityType.Email or LeadActivityType.Call))
        {
            throw new AbpValidationException("Only note, email and call can be logged by hand.", "activityType");
        }

        var lead = await leads.GetAsync(id);
        if (input.ActivityType is LeadActivityType.Call or LeadActivityType.Email)
        {
            lead.WasContacted(Clock.Now);
        }

        var activity = await activities.InsertAsync(new(GuidGenerator.Create(), lead, input.ActivityType, input.Description.Trim(), input.Metadata));
        await CurrentUnitOfWork!.SaveChangesAsync();
        return reader.Read(activity, await members.GetNamesAsync(CurrentUser.Id is { } me ? [me] : []));
    }

    [Authorize(CaidencePermissions.Leads.Export)]
    public async Task<PersonExportDto> GetPersonAsync(Guid id)
    {
        var lead = await leads.GetAsync(id);
        return new()
        {
            ExportedAt = Clock.Now,
            Person = await reader.ReadDetailAsync(lead),
            Submissions = await reader.ReadReceiptsAsync(lead),
        };
    }

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

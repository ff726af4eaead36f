using Caidence.Notifications;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads.Merging;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class LeadMergesAppService(
    ILeadRepository leads, LeadMergeManager manager, LeadMergeTree tree, DuplicateFinder duplicates, MergePreviewer previewer, LeadReader reader,
    IMemberDirectory members) : CaidenceAppService, ILeadMergesAppService
{
    public async Task<ListResultDto<LeadDuplicateDto>> GetDuplicatesAsync(Guid id)
    {
        var found = await duplicates.FindAsync(await leads.GetAsync(id));
        var read = await reader.ReadAsync([.. found.Select(duplicate => duplicate.Lead)]);
        return new([.. read.Zip(found, (lead, duplicate) => new LeadDuplicateDto { Lead = lead, Reasons = duplicate.Reasons })]);
    }

    public async Task<ListResultDto<LeadMergeDto>> GetMergesAsync(Guid id)
    {
        var lead = await leads.GetAsync(id);
        var merges = await tree.GetOfAsync(lead.Id, CancellationToken.None);
        var people = await members.GetNamesAsync([.. merges.Select(merge => merge.CreatorId).OfType<Guid>().Distinct()]);
        var read = new List<LeadMergeDto>();
        foreach (var merge in merges)
        {
            var other = await tree.GetMergedAsync(merge.OtherId, CancellationToken.None);
            read.Add(new()
            {
                Id = merge.Id,
                OtherId = merge.OtherId,
                OtherName = other.FullName ?? other.Email ?? other.Phone,
                MergedAt = merge.CreationTime,
                MergedByName = merge.CreatorId is { } by ? people.GetValueOrDefault(by) : null,
                CanBeUndone = read.Count == 0,
            });
        }

        return new(read);
    }

    [Authorize(CaidencePermissions.Leads.Manage)]
    [UnitOfWork(IsTransactional = false)]
    public async Task<LeadMergePreviewDto> MergePreviewAsync(Guid id, MergeLeadInput input) =>
        await previewer.PreviewAsync(await leads.GetAsync(id), await leads.GetAsync(input.OtherId), ChoicesOf(input));

    [Authorize(CaidencePermissions.Leads.Manage)]
    public async Task<LeadDetailDto> MergeAsync(Guid id, MergeLeadInput input)
    {
        var lead = await manager.MergeAsync(
            id, input.OtherId, ChoicesOf(input), (input.ConcurrencyStamp, input.OtherConcurrencyStamp), CancellationToken.None);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await reader.ReadDetailAsync(lead);
    }

    [Authorize(CaidencePermissions.Leads.Manage)]
    public async Task<LeadDetailDto> UnmergeAsync(Guid id, UnmergeLeadInput input)
    {
        var (lead, _) = await manager.UnmergeAsync(id, input.MergeId, CancellationToken.None);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await reader.ReadDetailAsync(lead);
    }

    private static Dictionary<string, LeadMergeSide> ChoicesOf(MergeLeadInput input) =>
        input.Choices.DistinctBy(choice => choice.Field).ToDictionary(choice => choice.Field, choice => choice.Keep);
}

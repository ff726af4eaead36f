namespace Caidence.Leads;

/// <summary>Changes many leads at once, and takes that back from those that still are as it left them.</summary>
public sealed class LeadBulkChanges(
    ILeadRepository leads, IRepository<LeadActivity, Guid> activities, LeadEditor editor, IAsyncQueryableExecuter queries, IClock clock) : ITransientDependency
{
    public async Task<LeadOwnerChangesDto> AssignAsync(IReadOnlyCollection<Guid> ids, Guid? memberId)
    {
        await editor.CheckMemberAsync(memberId);
        var found = await LoadAsync(ids);
        foreach (var ofBrand in found.DistinctBy(lead => lead.BrandId))
        {
            await editor.CheckMemberAsync(memberId, ofBrand);
        }

        var changing = found.Where(lead => lead.AssignedToId != memberId).ToList();
        var changes = changing.ConvertAll(lead => new LeadOwnerChangeDto { LeadId = lead.Id, Before = lead.AssignedToId, After = memberId });
        changing.ForEach(lead => lead.AssignTo(memberId));
        return new() { ChangedCount = changes.Count, Changes = changes };
    }

    public async Task<LeadStatusChangesDto> ChangeStatusAsync(IReadOnlyCollection<Guid> ids, LeadStatus status)
    {
        var changing = (await LoadAsync(ids)).FindAll(lead => lead.Status != status);
        var changes = changing.ConvertAll(lead => new LeadStatusChangeDto { LeadId = lead.Id, Before = lead.Status, After = status });
        changing.ForEach(lead => lead.ChangeStatus(status, clock.Now));
        return new() { ChangedCount = changes.Count, Changes = changes };
    }

    public async Task<TakeBackResultDto> TakeBackOwnersAsync(IEnumerable<LeadOwnerChangeDto> changes)
    {
        var named = changes.DistinctBy(change => change.LeadId).ToDictionary(change => change.LeadId);
        var found = await LoadAsync(named.Keys);
        var asLeft = found.FindAll(lead => named[lead.Id] is var change && change.Before != change.After && lead.AssignedToId == change.After);
        foreach (var lead in asLeft.DistinctBy(lead => (lead.BrandId, named[lead.Id].Before)))
        {
            await editor.CheckMemberAsync(named[lead.Id].Before, lead);
        }

        asLeft.ForEach(lead => lead.AssignTo(named[lead.Id].Before));
        return new() { ChangedCount = asLeft.Count, RefusedCount = found.Count - asLeft.Count };
    }

    public async Task<TakeBackResultDto> TakeBackStatusAsync(IEnumerable<LeadStatusChangeDto> changes)
    {
        var named = changes.DistinctBy(change => change.LeadId).ToDictionary(change => change.LeadId);
        var found = await LoadAsync(named.Keys);
        var latest = await ReadLatestAsync(found);
        var asLeft = latest.FindAll(change => named[change.Lead.Id] is var asked
            && (change.From, change.To, change.Lead.Status) == (asked.Before, asked.After, asked.After));

        asLeft.ForEach(change => change.Lead.TakeBack(change));
        return new() { ChangedCount = asLeft.Count, RefusedCount = found.Count - asLeft.Count };
    }

    // The time-line and not whoever asks says what was before: times of contact are counted. Who was spoken to since was worked on.
    private async Task<List<LeadStatusChanged>> ReadLatestAsync(List<Lead> found)
    {
        var ids = found.ConvertAll(lead => lead.Id);
        var work = await queries.ToListAsync(activities.Query()
            .Where(activity => ids.Contains(activity.LeadId)
                && (activity.Type == LeadActivityType.StatusChange || activity.Type == LeadActivityType.Call
                    || activity.Type == LeadActivityType.Email || activity.Type == LeadActivityType.Meeting))
            .Select(activity => new { activity.Id, activity.LeadId, activity.Type, activity.CreationTime, activity.Metadata }));
        var latest = work.GroupBy(activity => activity.LeadId)
            .ToDictionary(ofLead => ofLead.Key, ofLead => ofLead.MaxBy(activity => (activity.CreationTime, activity.Id))!);
        return [.. found
            .Select(lead => latest.GetValueOrDefault(lead.Id) is { Type: LeadActivityType.StatusChange } last ? StatusChangeFacts.Read(lead, last.Metadata) : null)
            .OfType<LeadStatusChanged>()];
    }

    private Task<List<Lead>> LoadAsync(IReadOnlyCollection<Guid> ids) => queries.ToListAsync(leads.Query().Where(lead => ids.Contains(lead.Id)));
}

using Caidence.Notifications;

namespace Caidence.Leads.NextSteps;

public sealed class LeadNextStepReader(
    IRepository<LeadNextStep, Guid> steps, ILeadRepository leads, IMemberDirectory members, IAsyncQueryableExecuter queries, IClock clock) : ITransientDependency
{
    /// <summary>Open ones by time, then those that are done, the last first.</summary>
    public async Task<IReadOnlyList<LeadNextStepDto>> ReadAsync(Lead lead)
    {
        var found = await queries.ToListAsync(steps.Query().Where(step => step.LeadId == lead.Id));
        return await ReadAsync(
            [.. found.Where(step => step.DoneAt is null).OrderBy(step => step.DueAt), .. found.Where(step => step.DoneAt is not null).OrderByDescending(step => step.DoneAt)]);
    }

    public async Task<IReadOnlyList<LeadNextStepDto>> ReadAsync(IReadOnlyList<LeadNextStep> found)
    {
        var ids = found.Select(step => step.LeadId).Distinct().ToList();
        var about = (await queries.ToListAsync(leads.Query().Where(lead => ids.Contains(lead.Id)))).ToDictionary(lead => lead.Id);
        var people = await members.GetNamesAsync([.. found.Select(step => step.AssignedToId).Concat(found.Select(step => step.DoneById).OfType<Guid>()).Distinct()]);

        return [.. found.Select(step => new LeadNextStepDto
        {
            Id = step.Id,
            LeadId = step.LeadId,
            LeadName = about.GetValueOrDefault(step.LeadId) is { } lead ? lead.FullName ?? lead.Email ?? lead.Phone : null,
            Text = step.Text,
            DueAt = step.DueAt,
            IsOverdue = step.DoneAt is null && step.DueAt <= clock.Now,
            AssignedToId = step.AssignedToId,
            AssignedToName = people.GetValueOrDefault(step.AssignedToId),
            DoneAt = step.DoneAt,
            DoneByName = step.DoneById is { } by ? people.GetValueOrDefault(by) : null,
        })];
    }
}

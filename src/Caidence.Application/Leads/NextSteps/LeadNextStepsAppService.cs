using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads.NextSteps;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class LeadNextStepsAppService(
    ILeadRepository leads, IRepository<LeadNextStep, Guid> steps, IRepository<LeadActivity, Guid> activities, LeadNextStepReader reader, LeadEditor editor,
    ILeadNotifier notifier, WorkspaceClock workspaceClock, IAsyncQueryableExecuter queries) : CaidenceAppService, ILeadNextStepsAppService
{
    public async Task<ListResultDto<LeadNextStepDto>> GetNextStepsAsync(Guid id) => new(await reader.ReadAsync(await leads.GetAsync(id)));

    public async Task<ListResultDto<LeadNextStepDto>> GetDueNextStepsAsync()
    {
        var (me, end) = (CurrentUser.Id, await workspaceClock.GetEndOfTodayAsync());
        return new(await reader.ReadAsync(await queries.ToListAsync(
            steps.Query().Where(step => step.AssignedToId == me && step.DoneAt == null && step.DueAt < end && leads.Query().Any(lead => lead.Id == step.LeadId))
                .OrderBy(step => step.DueAt))));
    }

    [Authorize(CaidencePermissions.Leads.Update)]
    public async Task<LeadNextStepDto> AddNextStepAsync(Guid id, AddLeadNextStepDto input)
    {
        var lead = await leads.GetAsync(id);
        var who = input.AssignedToId ?? CurrentUser.Id!.Value;
        await editor.CheckMemberAsync(who, lead);
        var step = await steps.InsertAsync(new(GuidGenerator.Create(), lead, input.Text, await workspaceClock.ToUtcAsync(input.DueAt!.Value), who));
        return await SaidAsync(lead, step, "set");
    }

    [Authorize(CaidencePermissions.Leads.Update)]
    public async Task<LeadNextStepDto> SnoozeNextStepAsync(Guid id, Guid stepId, SnoozeLeadNextStepDto input)
    {
        var (lead, step) = await FindAsync(id, stepId);
        step.Snooze(input.DueAt is { } dueAt ? await workspaceClock.ToUtcAsync(dueAt) : await workspaceClock.GetAsync(input.Until));
        return await SaidAsync(lead, step, "snoozed");
    }

    [Authorize(CaidencePermissions.Leads.Update)]
    public async Task<LeadNextStepDto> CompleteNextStepAsync(Guid id, Guid stepId)
    {
        var (lead, step) = await FindAsync(id, stepId);
        step.Complete(CurrentUser.Id, Clock.Now);
        return await SaidAsync(lead, step, "done");
    }

    [Authorize(CaidencePermissions.Leads.Update)]
    public async Task DeleteNextStepAsync(Guid id, Guid stepId)
    {
        var (lead, step) = await FindAsync(id, stepId);
        await steps.DeleteAsync(step);
        await notifier.LeadChangedAsync(lead, CancellationToken.None);
    }

    private async Task<(Lead Lead, LeadNextStep Step)> FindAsync(Guid id, Guid stepId)
    {
        var lead = await leads.GetAsync(id);
        return (lead, await queries.FirstOrDefaultAsync(steps.Query().Where(step => step.Id == stepId && step.LeadId == lead.Id))
            ?? throw new EntityNotFoundException(typeof(LeadNextStep), stepId));
    }

    private async Task<LeadNextStepDto> SaidAsync(Lead lead, LeadNextStep step, string what)
    {
        await activities.InsertAsync(new(GuidGenerator.Create(), lead, LeadActivityType.NextStep, step.Text, new Dictionary<string, string> { ["what"] = what }));
        await notifier.LeadChangedAsync(lead, CancellationToken.None);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return (await reader.ReadAsync([step]))[0];
    }
}

namespace Caidence.Leads.FirstContact;

/// <summary>
/// Tells people of leads whose first contact is nearly due, or is overdue. That they were told is a row, written with what tells them: after a
/// crash neither is there, or both are.
/// </summary>
public sealed class FirstContactWatch(
    ILeadRepository leads, IRepository<LeadContactWarning, Guid> warnings, FirstContactDeadlines deadlines, ILeadNotifier notifier, ILeadLock locks,
    IAsyncQueryableExecuter queries, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    private const int AtOnce = 200;

    /// <summary>Whoever has waited longer than this beyond their time is no news any more, for instance when the setting is new.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(1);

    /// <returns>How many leads somebody was told about.</returns>
    public async Task<int> WarnAsync(CancellationToken cancellationToken)
    {
        if ((await deadlines.GetAsync()).Within is not { } within)
        {
            return 0;
        }

        // Two processes on the same round: the second sees what the first has written.
        await locks.AcquireAsync(["first-contact"], cancellationToken);
        var overdue = await WarnAsync(ContactWarning.Overdue, clock.Now - within - News, clock.Now - within, within, cancellationToken);
        return overdue + await WarnAsync(ContactWarning.DueSoon, clock.Now - within, clock.Now - (0.75 * within), within, cancellationToken);
    }

    private async Task<int> WarnAsync(ContactWarning kind, DateTime after, DateTime until, TimeSpan within, CancellationToken cancellationToken)
    {
        var waiting = await queries.ToListAsync(
            leads.Query()
                .Where(lead => lead.Status == LeadStatus.New && lead.CapturedAt > after && lead.CapturedAt <= until)
                .Where(lead => lead.ContactedAt == null && lead.ImportId == null && !lead.IsTest)
                .Where(lead => !warnings.Query().Any(warning => warning.LeadId == lead.Id && warning.Kind == kind))
                .OrderBy(lead => lead.CapturedAt)
                .Take(AtOnce),
            cancellationToken);
        foreach (var lead in waiting)
        {
            await warnings.InsertAsync(new(guids.Create(), lead, kind, clock.Now), cancellationToken);
            await notifier.ContactDueAsync(lead, kind, within, cancellationToken);
        }

        return waiting.Count;
    }
}

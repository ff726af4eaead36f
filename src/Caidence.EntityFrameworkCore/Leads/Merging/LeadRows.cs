using Caidence.Leads.NextSteps;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Merging;

public sealed class LeadRows(DbContext context) : ILeadRows, IScopedDependency
{
    public async Task<MovedRows> MoveAllAsync(Guid fromLeadId, Guid toLeadId, CancellationToken cancellationToken)
    {
        var rows = new MovedRows(
            await context.Set<LeadSubmission>().Where(row => row.LeadId == fromLeadId).Select(row => row.Id).ToListAsync(cancellationToken),
            await context.Set<LeadActivity>().Where(row => row.LeadId == fromLeadId).Select(row => row.Id).ToListAsync(cancellationToken),
            await context.Set<LeadConsent>().Where(row => row.LeadId == fromLeadId).Select(row => row.Id).ToListAsync(cancellationToken),
            await context.Set<LeadNextStep>().Where(row => row.LeadId == fromLeadId).Select(row => row.Id).ToListAsync(cancellationToken));
        await MoveAsync(rows, fromLeadId, toLeadId, cancellationToken);
        return rows;
    }

    public async Task MoveAsync(MovedRows rows, Guid fromLeadId, Guid toLeadId, CancellationToken cancellationToken)
    {
        await context.Set<LeadSubmission>().Where(row => row.LeadId == fromLeadId && EF.Parameter(rows.Submissions).Contains(row.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeadId, toLeadId), cancellationToken);
        await context.Set<LeadActivity>().Where(row => row.LeadId == fromLeadId && EF.Parameter(rows.Activities).Contains(row.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeadId, toLeadId), cancellationToken);
        await context.Set<LeadConsent>().Where(row => row.LeadId == fromLeadId && EF.Parameter(rows.Consents).Contains(row.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeadId, toLeadId), cancellationToken);
        await context.Set<LeadNextStep>().Where(row => row.LeadId == fromLeadId && EF.Parameter(rows.NextSteps).Contains(row.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeadId, toLeadId), cancellationToken);
    }
}

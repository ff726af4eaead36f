using Caidence.Leads;
using Caidence.Leads.Paging;
using Caidence.Leads.Words;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>Everybody who has one of the codes, sorted: SQLite joins nothing that depends on what it is joined to.</summary>
internal sealed class SqliteLeadWordIndex(DbContext context) : ILeadWordIndex
{
    // In the same process a row costs little.
    public int LeadsOfOneRow => 1;

    public IQueryable<LeadSearchTerm> Next(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count) =>
        context.Set<LeadSearchTerm>().Where(term => EF.Parameter(codes).Contains(term.Code)).Beyond(after, isDescending).InOrder(isDescending).Take(count);

    public Task RemoveAsync(IReadOnlyList<Guid> leadIds, CancellationToken cancellationToken) =>
        context.Set<LeadSearchTerm>().Where(term => EF.Parameter(leadIds).Contains(term.LeadId)).ExecuteDeleteAsync(cancellationToken);
}

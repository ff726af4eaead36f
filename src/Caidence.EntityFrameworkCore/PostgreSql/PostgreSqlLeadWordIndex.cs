using Caidence.Leads;
using Caidence.Leads.Paging;
using Caidence.Leads.Words;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>The next of each code, merged. Of several codes at once an index has no order, and all their leads would be sorted.</summary>
internal sealed class PostgreSqlLeadWordIndex(DbContext context) : ILeadWordIndex
{
    public IQueryable<LeadSearchTerm> Next(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count)
    {
        string[] wanted = [.. codes];
        var terms = context.Set<LeadSearchTerm>().Beyond(after, isDescending).InOrder(isDescending);
        return context.Database.SqlQuery<string>($"""SELECT unnest({wanted}) AS "Value" """)
            .SelectMany(code => terms.Where(term => term.Code == code).Take(count))
            .InOrder(isDescending)
            .Take(count);
    }
}

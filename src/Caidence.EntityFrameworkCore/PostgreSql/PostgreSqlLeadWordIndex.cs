using Caidence.Leads;
using Caidence.Leads.Paging;
using Caidence.Leads.Words;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>The next of each code, merged. Of several codes at once an index has no order; from LINQ all leads of a code would be numbered first.</summary>
internal sealed class PostgreSqlLeadWordIndex(DbContext context, ICurrentTenant currentTenant) : ILeadWordIndex
{
    private static readonly LeadPlace AfterAll = new(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc), Guid.AllBitsSet);
    private static readonly LeadPlace BeforeAll = new(DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc), Guid.Empty);

    public IQueryable<LeadSearchTerm> Next(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count)
    {
        var (time, id) = after ?? (isDescending ? AfterAll : BeforeAll);
        var (wanted, tenantId) = (codes.ToArray(), currentTenant.Id);
        var next = isDescending
            ? (FormattableString)$"""
              SELECT term.* FROM unnest({wanted}) AS code CROSS JOIN LATERAL (
                  SELECT * FROM "AppLeadSearchTerms"
                  WHERE "Code" = code AND ("CapturedAt", "LeadId") < ({time}, {id}) AND "TenantId" IS NOT DISTINCT FROM {tenantId}
                  ORDER BY "CapturedAt" DESC, "LeadId" DESC LIMIT {count}) AS term
              """
            : (FormattableString)$"""
              SELECT term.* FROM unnest({wanted}) AS code CROSS JOIN LATERAL (
                  SELECT * FROM "AppLeadSearchTerms"
                  WHERE "Code" = code AND ("CapturedAt", "LeadId") > ({time}, {id}) AND "TenantId" IS NOT DISTINCT FROM {tenantId}
                  ORDER BY "CapturedAt", "LeadId" LIMIT {count}) AS term
              """;
        return context.Set<LeadSearchTerm>().FromSql(next).InOrder(isDescending).Take(count);
    }
}

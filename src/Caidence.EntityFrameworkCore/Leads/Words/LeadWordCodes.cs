using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Words;

/// <summary>The codes that begin with another one, found from each to the next: as many steps in an index as there are codes, however many leads have them.</summary>
public sealed class LeadWordCodes(DbContext context, ICurrentTenant currentTenant) : IScopedDependency
{
    private const string AfterEveryCode = "~";

    public Task<List<string>> BeginningWithAsync(string prefix, int atMost, CancellationToken cancellationToken)
    {
        var (last, tenantId) = (prefix + AfterEveryCode, currentTenant.Id);
        return context.Database.SqlQuery<string>(
            $"""
            WITH RECURSIVE codes("Value") AS (
                SELECT (SELECT min("Code") FROM "AppLeadSearchTerms" WHERE "Code" >= {prefix} AND "Code" < {last} AND "TenantId" IS NOT DISTINCT FROM {tenantId})
                UNION ALL
                SELECT (SELECT min("Code") FROM "AppLeadSearchTerms" WHERE "Code" > "Value" AND "Code" < {last} AND "TenantId" IS NOT DISTINCT FROM {tenantId})
                FROM codes WHERE "Value" IS NOT NULL
            )
            SELECT "Value" FROM codes WHERE "Value" IS NOT NULL LIMIT {atMost}
            """).ToListAsync(cancellationToken);
    }
}

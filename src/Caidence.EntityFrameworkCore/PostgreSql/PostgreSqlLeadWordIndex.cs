using Caidence.Leads;
using Caidence.Leads.Paging;
using Caidence.Leads.Words;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>The next of each code, merged. Of several codes at once an index has no order; from LINQ all leads of a code would be numbered first.</summary>
internal sealed class PostgreSqlLeadWordIndex(DbContext context, ICurrentTenant currentTenant) : ILeadWordIndex
{
    // Another row and another entry of the index for each lead was most of what an import wrote. With more of them a row would leave its page.
    public int LeadsOfOneRow => 64;

    // The index has the moments in order, and everybody of a row with it, or the planner would read all rows of a word and sort them. Those who came
    // in the last moment all come along, until everybody is sorted.
    public IQueryable<LeadSearchTerm> Next(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count)
    {
        var (beyond, direction) = isDescending ? ("<", "DESC") : (">", "ASC");
        var (moment, place) = after is null ? ("", "")
            : ($"""AND "CapturedAt" {beyond}= @time""", $"""WHERE ("CapturedAt", "LeadId") {beyond} (@time, @id)""");
        var statement = $"""
            SELECT next."LeadId", next."Code", next."TenantId", next."CapturedAt", NULL::uuid[] AS "MoreLeadIds"
            FROM unnest(@codes) AS asked (code) CROSS JOIN LATERAL (
                SELECT * FROM (
                    SELECT unnest("LeadId" || "MoreLeadIds") AS "LeadId", "Code", "TenantId", "CapturedAt"
                    FROM "AppLeadSearchTerms" WHERE "Code" = asked.code AND "TenantId" {Tenant} {moment}
                    ORDER BY "CapturedAt" {direction}) AS leads
                {place}
                ORDER BY "CapturedAt" {direction} FETCH FIRST (@count) ROWS WITH TIES) AS next
            """;
        return context.Set<LeadSearchTerm>()
            .FromSqlRaw(
                statement,
                new NpgsqlParameter("codes", codes.ToArray()),
                TenantId,
                new NpgsqlParameter("time", after?.CapturedAt ?? DateTime.UnixEpoch),
                new NpgsqlParameter("id", after?.Id ?? Guid.Empty),
                new NpgsqlParameter("count", count))
            .InOrder(isDescending)
            .Take(count);
    }

    // The leads are held first, then the rows, which others may be in: each statement sees what whoever held them before has left.
    public async Task RemoveAsync(IReadOnlyList<Guid> leadIds, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Words are removed in a transaction: rows that are found are held until it ends.");
        }

        var ids = new NpgsqlParameter("ids", leadIds.ToArray());
        await context.Database.ExecuteSqlRawAsync(HoldLeads, [ids, TenantId], cancellationToken);
        var places = await context.Database.SqlQueryRaw<string>(RowsOfLeads, ids.Clone(), TenantId).ToListAsync(cancellationToken);
        if (places.Count > 0)
        {
            await context.Database.ExecuteSqlRawAsync(
                WithoutLeads, [ids.Clone(), TenantId, new NpgsqlParameter("places", places.ToArray())], cancellationToken);
        }
    }

    private string HoldLeads => $"""SELECT 1 FROM "AppLeads" WHERE "Id" = ANY (@ids) AND "TenantId" {Tenant} ORDER BY "Id" FOR NO KEY UPDATE""";

    // Code by code through the index; the planner, who knows nothing of the codes of a lead, would as well read all words of the workspace. In their
    // order, so that nobody waits for whoever waits for them.
    private string RowsOfLeads => $"""
        SELECT term.place AS "Value"
        FROM (
            SELECT DISTINCT has.code COLLATE "C", lead."CapturedAt"
            FROM "AppLeads" AS lead CROSS JOIN LATERAL unnest(string_to_array(ltrim(lead."SearchCodes"), '{Lead.SearchCode}')) AS has (code)
            WHERE lead."Id" = ANY (@ids) AND lead."TenantId" {Tenant} ORDER BY 1, 2) AS asked (code, time)
        CROSS JOIN LATERAL (
            SELECT ctid::text AS place FROM "AppLeadSearchTerms"
            WHERE "Code" = asked.code AND "CapturedAt" = asked.time AND "TenantId" {Tenant}
                AND EXISTS (SELECT 1 FROM unnest("LeadId" || "MoreLeadIds") AS id WHERE id = ANY (@ids))
            FOR UPDATE) AS term
        """;

    private string WithoutLeads => $"""
        DELETE FROM "AppLeadSearchTerms" WHERE "TenantId" {Tenant} AND ctid = ANY (@places::tid[])
            AND NOT EXISTS (SELECT 1 FROM unnest("LeadId" || "MoreLeadIds") AS id WHERE id <> ALL (@ids));
        UPDATE "AppLeadSearchTerms" SET ("LeadId", "MoreLeadIds") = (
            SELECT ids[1], NULLIF(ids[2:], ARRAY[]::uuid[])
            FROM (SELECT ARRAY (SELECT id FROM unnest("LeadId" || "MoreLeadIds") AS id WHERE id <> ALL (@ids))) AS left_over (ids))
        WHERE "TenantId" {Tenant} AND ctid = ANY (@places::tid[])
        """;

    // The planner does not see which workspace it is: one that it has not counted yet it takes for empty, and would read all leads of it for one.
    private string Tenant => currentTenant.Id is null ? "IS NULL" : "= (SELECT @tenant)";

    private NpgsqlParameter TenantId => new("tenant", currentTenant.Id ?? Guid.Empty);
}

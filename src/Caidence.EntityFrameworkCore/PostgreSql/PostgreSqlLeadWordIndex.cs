using Caidence.Leads;
using Caidence.Leads.Paging;
using Caidence.Leads.Words;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>The next of each code, merged. Of several codes at once an index has no order; from LINQ all leads of a code would be numbered first.</summary>
internal sealed class PostgreSqlLeadWordIndex(DbContext context, ICurrentTenant currentTenant) : ILeadWordIndex
{
    public IQueryable<LeadSearchTerm> Next(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count)
    {
        var (beyond, direction) = isDescending ? ("<", "DESC") : (">", "ASC");
        var tenant = currentTenant.Id is null ? "IS NULL" : "= @tenant";
        var place = after is null ? "" : $"""AND ("CapturedAt", "LeadId") {beyond} (@time, @id)""";
        var statement = $"""
            SELECT next.* FROM unnest(@codes) AS asked (code) CROSS JOIN LATERAL (
                SELECT * FROM "AppLeadSearchTerms" WHERE "Code" = asked.code AND "TenantId" {tenant} {place}
                ORDER BY "CapturedAt" {direction}, "LeadId" {direction} LIMIT @count) AS next
            """;
        return context.Set<LeadSearchTerm>()
            .FromSqlRaw(
                statement,
                new NpgsqlParameter("codes", codes.ToArray()),
                new NpgsqlParameter("tenant", currentTenant.Id ?? Guid.Empty),
                new NpgsqlParameter("time", after?.CapturedAt ?? DateTime.UnixEpoch),
                new NpgsqlParameter("id", after?.Id ?? Guid.Empty),
                new NpgsqlParameter("count", count))
            .InOrder(isDescending)
            .Take(count);
    }

    // The leads are held first: the second statement sees what whoever held them before has left. It goes code by code through the index; the
    // planner, who knows nothing of the codes of a lead, would as well read all words of the workspace. Nor does it see which workspace it is:
    // one that it has not counted yet it takes for empty, and would read all leads of it for one.
    public Task RemoveAsync(IReadOnlyList<Guid> leadIds, CancellationToken cancellationToken)
    {
        var tenant = currentTenant.Id is null ? "IS NULL" : "= (SELECT @tenant)";
        var statement = $"""
            SELECT 1 FROM "AppLeads" WHERE "Id" = ANY (@ids) AND "TenantId" {tenant} ORDER BY "Id" FOR NO KEY UPDATE;
            DELETE FROM "AppLeadSearchTerms" WHERE "TenantId" {tenant} AND ctid = ANY (ARRAY (
                SELECT term.ctid
                FROM "AppLeads" AS lead
                CROSS JOIN LATERAL unnest(string_to_array(ltrim(lead."SearchCodes"), '{Lead.SearchCode}')) AS has (code)
                CROSS JOIN LATERAL (
                    SELECT ctid FROM "AppLeadSearchTerms"
                    WHERE "Code" = has.code AND "CapturedAt" = lead."CapturedAt" AND "LeadId" = lead."Id" AND "TenantId" {tenant} OFFSET 0) AS term
                WHERE lead."Id" = ANY (@ids) AND lead."TenantId" {tenant}))
            """;
        return context.Database.ExecuteSqlRawAsync(
            statement, [new NpgsqlParameter("ids", leadIds.ToArray()), new NpgsqlParameter("tenant", currentTenant.Id ?? Guid.Empty)], cancellationToken);
    }
}

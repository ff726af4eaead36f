using Caidence.EntityFrameworkCore;
using Caidence.Leads;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Data;

public static class WordsOfLeads
{
    /// <summary>Every word of every lead of the workspace, however many of them share a row.</summary>
    public static async Task<List<WordOfLead>> WordsOfLeadsAsync(this CaidenceDbContext database) =>
        (await database.Set<LeadSearchTerm>().AsNoTracking().ToListAsync())
            .SelectMany(term => (Guid[])[term.LeadId, .. term.MoreLeadIds ?? []], (term, leadId) => new WordOfLead(leadId, term.Code, term.CapturedAt))
            .ToList();
}

public sealed record WordOfLead(Guid LeadId, string Code, DateTime CapturedAt);

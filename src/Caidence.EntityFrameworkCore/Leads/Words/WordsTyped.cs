using Caidence.Leads.Paging;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Words;

/// <param name="Prefix">What was typed, hashed.</param>
/// <param name="Codes">The words of the workspace that begin so.</param>
public sealed record LeadWord(string Prefix, List<string> Codes);

/// <summary>What was found among the newest leads of the rarest of several words.</summary>
/// <param name="Hits">Those that match, newest first.</param>
/// <param name="Last">The place of the last that was looked at; null where there are no more.</param>
public sealed record LeadLook(IReadOnlyList<LeadPlace> Hits, LeadPlace? Last);

/// <summary>Words somebody typed, as the workspace has them.</summary>
/// <param name="Rarest">The one to follow; null where each begins too many.</param>
/// <param name="Reach">Of several words: how far back so many leads of the rarest reach as are looked at first; null where they are fewer.</param>
/// <param name="Followed">All that begin few enough.</param>
/// <param name="Others">The prefixes that begin too many.</param>
public sealed record WordsTyped(LeadWord? Rarest, LeadPlace? Reach, IReadOnlyList<LeadWord> Followed, IReadOnlyList<string> Others)
{
    public bool AreSeveral => Followed.Count > 1;

    /// <summary>Whose rows these are, of leads that match, if they have the other words that are followed too.</summary>
    /// <param name="rows">A row for each lead.</param>
    /// <param name="terms">All words.</param>
    /// <param name="areShared">Leads share the rows of their words.</param>
    /// <param name="leads">Those that match otherwise.</param>
    public IQueryable<Lead> Among(IQueryable<LeadSearchTerm> rows, IQueryable<LeadSearchTerm> terms, bool areShared, IQueryable<Lead> leads)
    {
        // Time and id together: neighbours in time are neighbours in the index, neighbours of an id are anybody.
        var places = rows.Select(term => new { term.CapturedAt, Id = term.LeadId }).Distinct();
        foreach (var codes in Followed.Where(word => word != Rarest).Select(word => word.Codes))
        {
            // To skip none keeps the planner, once it no longer looks at the codes, from reading all leads of a word instead of these few.
            places = places.Where(place => terms
                .Where(term => EF.Parameter(codes).Contains(term.Code) && term.CapturedAt == place.CapturedAt)
                .Where(term => term.LeadId == place.Id || (EF.Constant(areShared) && term.MoreLeadIds!.Contains(place.Id)))
                .Skip(EF.Parameter(0))
                .Any());
        }

        // A limit that cuts nothing keeps the planner from looking at leads before it looks at their words.
        return places.Take(int.MaxValue).Join(leads, place => place, lead => new { lead.CapturedAt, lead.Id }, (_, lead) => lead);
    }
}

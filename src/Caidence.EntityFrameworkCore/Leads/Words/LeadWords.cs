using System.Runtime.CompilerServices;
using Caidence.Leads.Paging;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Words;

/// <summary>
/// Finds leads by words without asking for all that match: the rarest word is followed from lead to lead in the order of capture, the leads are
/// looked at for the rest of the filter, some at a time, and whoever has enough stops.
/// </summary>
public sealed class LeadWords(DbContext context, LeadWordCodes codes, ILeadWordIndex index, LeadWordBounds bounds) : IScopedDependency
{
    /// <summary>What matches, in parts that follow each other in the order of capture and have none of their own.</summary>
    /// <param name="matching">Whom a filter matches beyond a place.</param>
    public IAsyncEnumerable<IQueryable<Lead>> FollowAsync(
        LeadFilter filter, Func<LeadFilter, LeadPlace?, bool, IQueryable<Lead>> matching, LeadPlace? place, bool isDescending, int wanted, CancellationToken cancellationToken) =>
        PartsAsync(filter, matching, place, isDescending, wanted * bounds.LooksForOne, bounds.MaxLooks, cancellationToken).Select(part => part.Leads);

    /// <summary>Counts among the newest that have the rarest word; where that is not all, it only says that there are more.</summary>
    public async Task<LeadCount> CountAsync(
        LeadFilter filter, Func<LeadFilter, LeadPlace?, bool, IQueryable<Lead>> matching, int upTo, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var part in PartsAsync(filter, matching, place: null, isDescending: true, upTo + bounds.CountedBeyond, maxLooks: 1, cancellationToken))
        {
            if (part.IsRest && count > 0)
            {
                return new(count - 1, HasMore: true);
            }

            count += await part.Leads.Take(upTo + 1 - count).CountAsync(cancellationToken);
            if (count > upTo)
            {
                return new(upTo, HasMore: true);
            }
        }

        return new(count, HasMore: false);
    }

    private async IAsyncEnumerable<Part> PartsAsync(
        LeadFilter filter, Func<LeadFilter, LeadPlace?, bool, IQueryable<Lead>> matching, LeadPlace? place, bool isDescending, int look, int maxLooks,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var words = await WordsAsync(filter.TermPrefixes, cancellationToken);
        if (await RarestAsync(words, place, isDescending, look, cancellationToken) is not var (rarest, found))
        {
            yield return new(matching(filter, place, isDescending), IsRest: true);
            yield break;
        }

        var candidates = matching(filter with { TermPrefixes = [.. filter.TermPrefixes.Except(words.Select(word => word.Prefix))] }, null, isDescending);
        candidates = words.Where(word => word != rarest).Aggregate(candidates, Having);
        for (var looks = 1; found.Count > 0; looks++)
        {
            yield return new(Standing(candidates, index.Next(rarest.Codes, place, isDescending, look)), IsRest: false);
            if (found.Count < look)
            {
                yield break;
            }

            place = found[^1];
            if (looks == maxLooks)
            {
                yield return new(matching(filter, place, isDescending), IsRest: true);
                yield break;
            }

            look *= bounds.Growth;
            found = await PlacesAsync(rarest, place, isDescending, look, cancellationToken);
        }
    }

    private async Task<List<Word>> WordsAsync(IReadOnlyList<string> prefixes, CancellationToken cancellationToken)
    {
        var words = new List<Word>();
        foreach (var prefix in prefixes.Distinct())
        {
            words.Add(new(prefix, await codes.BeginningWithAsync(prefix, bounds.MaxCodes + 1, cancellationToken)));
        }

        return words.FindAll(word => word.Codes.Count <= bounds.MaxCodes);
    }

    private async Task<(Word Word, List<LeadPlace> Places)?> RarestAsync(
        List<Word> words, LeadPlace? place, bool isDescending, int look, CancellationToken cancellationToken)
    {
        var first = new List<(Word Word, List<LeadPlace> Places)>();
        foreach (var word in words)
        {
            first.Add((word, await PlacesAsync(word, place, isDescending, look, cancellationToken)));
        }

        // As many leads of a rarer word reach further.
        var byCount = first.OrderBy(begun => begun.Places.Count);
        var ordered = isDescending ? byCount.ThenBy(Reached) : byCount.ThenByDescending(Reached);
        return words.Count == 0 ? null : ordered.First();

        static DateTime? Reached((Word Word, List<LeadPlace> Places) begun) => begun.Places.LastOrDefault()?.CapturedAt;
    }

    private async Task<List<LeadPlace>> PlacesAsync(Word word, LeadPlace? after, bool isDescending, int look, CancellationToken cancellationToken) =>
        word.Codes.Count == 0 ? []
        : await index.Next(word.Codes, after, isDescending, look).Select(term => new LeadPlace(term.CapturedAt, term.LeadId)).ToListAsync(cancellationToken);

    // Time and id together: neighbours in time are neighbours in the index, neighbours of an id are anybody.
    private static IQueryable<Lead> Standing(IQueryable<Lead> leads, IQueryable<LeadSearchTerm> terms) =>
        terms.Select(term => new { term.CapturedAt, Id = term.LeadId }).Distinct()
            .Join(leads, place => place, lead => new { lead.CapturedAt, lead.Id }, (_, lead) => lead);

    private IQueryable<Lead> Having(IQueryable<Lead> leads, Word word)
    {
        var terms = context.Set<LeadSearchTerm>().Where(term => EF.Parameter(word.Codes).Contains(term.Code));
        return leads.Where(lead => terms.Any(term => term.CapturedAt == lead.CapturedAt && term.LeadId == lead.Id));
    }

    private sealed record Word(string Prefix, List<string> Codes);

    /// <param name="IsRest">Asked all at once, of whatever is left.</param>
    private sealed record Part(IQueryable<Lead> Leads, bool IsRest);
}

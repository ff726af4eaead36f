using System.Runtime.CompilerServices;
using Caidence.Leads.Paging;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Words;

/// <summary>
/// Finds leads by words without asking for all that match: the rarest word is followed from lead to lead in the order of capture, the leads are
/// looked at for the rest of the filter, some at a time, until there are enough.
/// </summary>
public sealed class LeadWords(DbContext context, LeadWordCodes codes, ILeadWordIndex index, LeadWordBounds bounds) : IScopedDependency
{
    private readonly ConditionalWeakTable<IReadOnlyList<string>, WordsTyped> _typed = [];
    private readonly ConditionalWeakTable<LeadFilter, LeadLook> _looks = [];

    /// <summary>The first of what matches beyond a place, in the order of capture.</summary>
    /// <param name="matching">Whom a filter matches beyond a place, in that order.</param>
    public async Task<List<Lead>> FindAsync(
        LeadFilter filter, Func<LeadFilter, LeadPlace?, IQueryable<Lead>> matching, LeadPlace? place, bool isDescending, int wanted, CancellationToken cancellationToken)
    {
        var found = new List<Lead>();
        var typed = await ReadAsync(filter, cancellationToken);
        if (typed.Rarest is null or { Codes.Count: 0 })
        {
            return typed.Rarest is null ? await FirstAsync(matching(filter, place), wanted) : [];
        }

        var candidates = matching(filter with { TermPrefixes = typed.Others }, null);
        var look = wanted * bounds.LooksForOne;
        if (place is null && isDescending && typed.AreSeveral)
        {
            var newest = await LookAsync(filter, typed, candidates, cancellationToken);
            var ids = newest.Hits.Take(wanted).Select(hit => hit.Id).ToList();
            found.AddRange(ids.Count == 0 ? [] : await FirstAsync(candidates.Where(lead => ids.Contains(lead.Id)), ids.Count));
            if (newest.Hits.Count >= wanted || newest.Last is null)
            {
                return found;
            }

            (place, look) = (newest.Last, Wider(bounds.LookedAtForSeveral, newest.Hits.Count));
        }

        for (var looks = 1; looks <= bounds.MaxLooks; looks++)
        {
            var next = index.Next(typed.Rarest.Codes, place, isDescending, look);
            var hits = await FirstAsync(typed.Among(next, Terms, AreShared, candidates), wanted - found.Count);
            found.AddRange(hits);
            if (found.Count >= wanted || await PlaceAsync(next, look, cancellationToken) is not { } last)
            {
                return found;
            }

            (place, look) = (last, Wider(look, hits.Count));
        }

        found.AddRange(await FirstAsync(matching(filter, place), wanted - found.Count));
        return found;

        int Wider(int looked, int hits) => Math.Clamp(2 * (wanted - found.Count) * looked / Math.Max(hits, 1), looked, looked * bounds.Growth);

        Task<List<Lead>> FirstAsync(IQueryable<Lead> leads, int count) =>
            LeadOrder.Of(LeadSortField.CapturedAt).Sort(leads, isDescending).Take(count).AsNoTracking().ToListAsync(cancellationToken);
    }

    /// <summary>Counts among the newest that have the rarest word; where that is not all, it only says that there are more.</summary>
    public async Task<LeadCount> CountAsync(
        LeadFilter filter, Func<LeadFilter, LeadPlace?, IQueryable<Lead>> matching, int upTo, CancellationToken cancellationToken)
    {
        var typed = await ReadAsync(filter, cancellationToken);
        var place = (LeadPlace?)null;
        if (typed.Rarest is not null)
        {
            (var seen, place) = await CountNewestAsync(filter, typed, matching(filter with { TermPrefixes = typed.Others }, null), upTo, cancellationToken);
            if (seen > upTo || place is null || seen > 0)
            {
                return seen > upTo ? new(upTo, HasMore: true) : place is null ? new(seen, HasMore: false) : new(seen - 1, HasMore: true);
            }
        }

        var count = await matching(filter, place).Take(upTo + 1).CountAsync(cancellationToken);
        return new(Math.Min(count, upTo), HasMore: count > upTo);
    }

    private IQueryable<LeadSearchTerm> Terms => context.Set<LeadSearchTerm>();

    private bool AreShared => index.LeadsOfOneRow > 1;

    // The last of so many; null where they are fewer, who then were all.
    private static async Task<LeadPlace?> PlaceAsync(IQueryable<LeadSearchTerm> terms, int number, CancellationToken cancellationToken) =>
        await terms.Skip(number - 1).Select(term => new LeadPlace(term.CapturedAt, term.LeadId)).FirstOrDefaultAsync(cancellationToken);

    private async Task<(int Seen, LeadPlace? Last)> CountNewestAsync(
        LeadFilter filter, WordsTyped typed, IQueryable<Lead> candidates, int upTo, CancellationToken cancellationToken)
    {
        if (typed.AreSeveral)
        {
            var newest = await LookAsync(filter, typed, candidates, cancellationToken);
            return (newest.Hits.Count, newest.Last);
        }

        var look = upTo + bounds.CountedBeyond;
        var next = index.Next(typed.Rarest!.Codes, after: null, isDescending: true, look);
        var seen = await typed.Among(next, Terms, AreShared, candidates).Take(upTo + 1).CountAsync(cancellationToken);
        return (seen, seen > upTo ? null : await PlaceAsync(next, look, cancellationToken));
    }

    // Looking each lead up for its other words is what costs: a page and its count do it once.
    private async Task<LeadLook> LookAsync(LeadFilter filter, WordsTyped typed, IQueryable<Lead> candidates, CancellationToken cancellationToken)
    {
        if (!_looks.TryGetValue(filter, out var look))
        {
            var next = index.Next(typed.Rarest!.Codes, after: null, isDescending: true, bounds.LookedAtForSeveral);
            var hits = LeadOrder.Of(LeadSortField.CapturedAt).Sort(typed.Among(next, Terms, AreShared, candidates), isDescending: true);
            _looks.Add(filter, look = new(await hits.Select(lead => new LeadPlace(lead.CapturedAt, lead.Id)).ToListAsync(cancellationToken), typed.Reach));
        }

        return look;
    }

    private async Task<WordsTyped> ReadAsync(LeadFilter filter, CancellationToken cancellationToken)
    {
        // By the list itself: the same words of another filter are read anew, somebody may have got them meanwhile.
        if (!_typed.TryGetValue(filter.TermPrefixes, out var typed))
        {
            var words = new List<LeadWord>();
            foreach (var prefix in filter.TermPrefixes.Distinct())
            {
                words.Add(new(prefix, await codes.BeginningWithAsync(prefix, bounds.MaxCodes + 1, cancellationToken)));
            }

            var followed = words.FindAll(word => word.Codes.Count <= bounds.MaxCodes);
            var (rarest, reach) = await RarestAsync(followed, cancellationToken);
            _typed.Add(filter.TermPrefixes, typed = new(rarest, reach, followed, [.. filter.TermPrefixes.Except(followed.Select(word => word.Prefix))]));
        }

        return typed;
    }

    // As many leads of a rarer word reach further back.
    private async Task<(LeadWord? Word, LeadPlace? Reach)> RarestAsync(List<LeadWord> words, CancellationToken cancellationToken)
    {
        if (words.Count <= 1 || words.Exists(word => word.Codes.Count == 0))
        {
            return (words.MinBy(word => word.Codes.Count), null);
        }

        var reached = new List<(LeadWord Word, LeadPlace? Reach)>();
        foreach (var word in words)
        {
            var next = index.Next(word.Codes, after: null, isDescending: true, bounds.LookedAtForSeveral);
            reached.Add((word, await PlaceAsync(next, bounds.LookedAtForSeveral, cancellationToken)));
        }

        return reached.MinBy(word => word.Reach?.CapturedAt ?? DateTime.MinValue);
    }
}

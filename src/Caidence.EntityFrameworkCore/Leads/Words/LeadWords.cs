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

    /// <summary>The first of what matches beyond a place, in the order of capture.</summary>
    /// <param name="matching">Whom a filter matches beyond a place, in that order.</param>
    public async Task<List<Lead>> FindAsync(
        LeadFilter filter, Func<LeadFilter, LeadPlace?, IQueryable<Lead>> matching, LeadPlace? place, bool isDescending, int wanted, CancellationToken cancellationToken)
    {
        var found = new List<Lead>();
        var typed = await ReadAsync(filter, cancellationToken);
        var candidates = matching(filter with { TermPrefixes = typed.Others }, null);
        for (var (looks, look) = (1, wanted * bounds.LooksForOne); typed.Rarest is { Codes: var followed }; looks++)
        {
            var next = index.Next(followed, place, isDescending, look);
            var hits = await FirstAsync(typed.Among(next, Terms, candidates), wanted - found.Count);
            found.AddRange(hits);
            if (found.Count >= wanted || await PlaceAsync(next, look, cancellationToken) is not { } last)
            {
                return found;
            }

            place = last;
            if (looks == bounds.MaxLooks)
            {
                break;
            }

            look = Math.Clamp(2 * (wanted - found.Count) * look / Math.Max(hits.Count, 1), look, look * bounds.Growth);
        }

        found.AddRange(await FirstAsync(matching(filter, place), wanted - found.Count));
        return found;

        Task<List<Lead>> FirstAsync(IQueryable<Lead> leads, int count) =>
            LeadOrder.Of(LeadSortField.CapturedAt).Sort(leads, isDescending).Take(count).AsNoTracking().ToListAsync(cancellationToken);
    }

    /// <summary>Counts among the newest that have the rarest word; where that is not all, it only says that there are more.</summary>
    public async Task<LeadCount> CountAsync(
        LeadFilter filter, Func<LeadFilter, LeadPlace?, IQueryable<Lead>> matching, int upTo, CancellationToken cancellationToken)
    {
        var typed = await ReadAsync(filter, cancellationToken);
        var (count, place) = (0, (LeadPlace?)null);
        if (typed.Rarest is { Codes: var followed })
        {
            var look = typed.Followed.Count > 1 ? bounds.CountedAmong : upTo + bounds.CountedBeyond;
            var next = index.Next(followed, after: null, isDescending: true, look);
            count = await typed.Among(next, Terms, matching(filter with { TermPrefixes = typed.Others }, null)).Take(upTo + 1).CountAsync(cancellationToken);
            if (count > upTo)
            {
                return new(upTo, HasMore: true);
            }

            place = await PlaceAsync(next, look, cancellationToken);
            if (place is null || count > 0)
            {
                return place is null ? new(count, HasMore: false) : new(count - 1, HasMore: true);
            }
        }

        count = await matching(filter, place).Take(upTo + 1).CountAsync(cancellationToken);
        return new(Math.Min(count, upTo), HasMore: count > upTo);
    }

    private IQueryable<LeadSearchTerm> Terms => context.Set<LeadSearchTerm>();

    // The last of so many; null where they are fewer, who then were all.
    private static async Task<LeadPlace?> PlaceAsync(IQueryable<LeadSearchTerm> terms, int number, CancellationToken cancellationToken) =>
        await terms.Skip(number - 1).Select(term => new LeadPlace(term.CapturedAt, term.LeadId)).FirstOrDefaultAsync(cancellationToken);

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
            _typed.Add(filter.TermPrefixes, typed = new(
                await RarestAsync(followed, cancellationToken), followed, [.. filter.TermPrefixes.Except(followed.Select(word => word.Prefix))]));
        }

        return typed;
    }

    // As many leads of a rarer word reach further back.
    private async Task<LeadWord?> RarestAsync(List<LeadWord> words, CancellationToken cancellationToken)
    {
        if (words.Count <= 1 || words.Exists(word => word.Codes.Count == 0))
        {
            return words.MinBy(word => word.Codes.Count);
        }

        var reached = new List<(LeadWord Word, LeadPlace? Place)>();
        foreach (var word in words)
        {
            reached.Add((word, await PlaceAsync(index.Next(word.Codes, after: null, isDescending: true, bounds.Weighed), bounds.Weighed, cancellationToken)));
        }

        return reached.MinBy(word => word.Place?.CapturedAt ?? DateTime.MinValue).Word;
    }
}

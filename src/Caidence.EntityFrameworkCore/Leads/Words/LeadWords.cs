using System.Runtime.CompilerServices;
using Caidence.Leads.Paging;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Words;

/// <summary>
/// Finds leads by words without asking for all that match: the rarest word is followed from lead to lead in the order of capture, the leads are
/// looked at for the rest of the filter, some at a time, and whoever has enough stops.
/// </summary>
public sealed class LeadWords(LeadWordCodes codes, ILeadWordIndex index, LeadWordBounds bounds) : IScopedDependency
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
        if (await RarestAsync(filter.TermPrefixes, place, isDescending, look, cancellationToken) is not { } word)
        {
            yield return new(matching(filter, place, isDescending), IsRest: true);
            yield break;
        }

        var others = filter with { TermPrefixes = [.. filter.TermPrefixes.Where(prefix => prefix != word.Prefix)] };
        var found = word.First;
        for (var looks = 1; found.Count > 0; looks++)
        {
            List<Guid> ids = [.. found.Select(lead => lead.Id).Distinct()];
            yield return new(matching(others, null, isDescending).Where(lead => EF.Parameter(ids).Contains(lead.Id)), IsRest: false);
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
            found = await index.NextAsync(word.Codes, place, isDescending, look, cancellationToken);
        }
    }

    private async Task<Word?> RarestAsync(IReadOnlyList<string> prefixes, LeadPlace? place, bool isDescending, int look, CancellationToken cancellationToken)
    {
        var words = new List<Word>();
        foreach (var prefix in prefixes)
        {
            var under = await codes.BeginningWithAsync(prefix, bounds.MaxCodes + 1, cancellationToken);
            if (under.Count <= bounds.MaxCodes)
            {
                words.Add(new(prefix, under, under.Count == 0 ? [] : await index.NextAsync(under, place, isDescending, look, cancellationToken)));
            }
        }

        // As many leads of a rarer word reach further.
        var byCount = words.OrderBy(word => word.First.Count);
        return (isDescending ? byCount.ThenBy(word => word.Reaches) : byCount.ThenByDescending(word => word.Reaches)).FirstOrDefault();
    }

    private sealed record Word(string Prefix, List<string> Codes, List<LeadPlace> First)
    {
        public DateTime? Reaches => First.LastOrDefault()?.CapturedAt;
    }

    /// <param name="IsRest">Asked all at once, of whatever is left.</param>
    private sealed record Part(IQueryable<Lead> Leads, bool IsRest);
}

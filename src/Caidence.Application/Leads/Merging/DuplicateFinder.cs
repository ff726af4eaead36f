using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Merging;

/// <summary>Finds leads that may be the same person as one.</summary>
public sealed class DuplicateFinder(ILeadRepository leads, LeadKeysProvider keysProvider) : ITransientDependency
{
    private const int MaxCandidates = 50;
    private const int MaxDuplicates = 10;

    public async Task<IReadOnlyList<(Lead Lead, IReadOnlyList<DuplicateReason> Reasons)>> FindAsync(Lead lead)
    {
        if (lead.IsTest)
        {
            return [];
        }

        var sharing = (await leads.FindByKeysAsync(lead.EmailHash, lead.PhoneHash)).Select(known => known.Lead);
        return
        [
            .. sharing.Concat(await FindNamesakesAsync(lead)).Where(other => other.Id != lead.Id).DistinctBy(other => other.Id)
                .Select(other => (other, ReasonsFor(lead, other))).Where(found => found.Item2.Count > 0).Take(MaxDuplicates),
        ];
    }

    private async Task<IEnumerable<Lead>> FindNamesakesAsync(Lead lead)
    {
        if (NameOf(lead) is not { Length: > 0 } name || string.IsNullOrWhiteSpace(lead.Company))
        {
            return [];
        }

        var terms = (await keysProvider.GetAsync()).TermsOfTyped($"{name} {lead.Company}");
        return terms.Count == 0 ? [] : (await leads.GetPageAsync(
            new() { TermPrefixes = terms }, new(LeadSortField.CapturedAt, IsDescending: true), skip: 0, take: MaxCandidates)).Items;
    }

    private static IReadOnlyList<DuplicateReason> ReasonsFor(Lead one, Lead other) =>
    [
        .. one.EmailHash is not null && one.EmailHash == other.EmailHash ? [DuplicateReason.Email] : Array.Empty<DuplicateReason>(),
        .. one.PhoneHash is not null && one.PhoneHash == other.PhoneHash ? [DuplicateReason.Phone] : Array.Empty<DuplicateReason>(),
        .. IsSame(NameOf(one), NameOf(other)) && IsSame(one.Company, other.Company) ? [DuplicateReason.NameAndCompany] : Array.Empty<DuplicateReason>(),
    ];

    private static string? NameOf(Lead lead) => lead.FullName ?? $"{lead.FirstName} {lead.LastName}".Trim();

    // By their words, as the search has them: without accents, in any order.
    private static bool IsSame(string? one, string? other) =>
        SearchWords.Of(one ?? "").ToHashSet() is { Count: > 0 } words && words.SetEquals(SearchWords.Of(other ?? ""));
}

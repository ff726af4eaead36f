namespace Caidence.Leads.Matching;

/// <summary>Who is the same person. Within one workspace only, and within one brand where the brand keeps its own leads.</summary>
public static class PersonMatching
{
    public static PersonMatch Compare(PersonKeys one, PersonKeys other) => Recognise(one, [other]);

    /// <summary>With somebody who has been known under several keys.</summary>
    public static PersonMatch Recognise(PersonKeys one, IReadOnlyList<PersonKeys> other) =>
        one.Email is not null && other.Any(keys => keys.Email == one.Email) ? PersonMatch.SameByEmail
        : one.Phone is null || other.All(keys => keys.Phone != one.Phone) ? PersonMatch.Different
        : one.Email is not null && other.Any(keys => keys.Email is not null) ? PersonMatch.PossibleDuplicate
        : PersonMatch.SameByPhone;

    /// <summary>
    /// The one whom a new submission belongs to: by e-mail before by phone, among equals the first. When several share a phone
    /// and the submission has no address to tell them apart, nobody is chosen and all of them are possible duplicates.
    /// </summary>
    public static PersonChoice<T> Choose<T>(PersonKeys incoming, IReadOnlyList<T> known, Func<T, PersonKeys> keysOf)
        where T : class => Choose(incoming, known, person => (IReadOnlyList<PersonKeys>)[keysOf(person)]);

    public static PersonChoice<T> Choose<T>(PersonKeys incoming, IReadOnlyList<T> known, Func<T, IReadOnlyList<PersonKeys>> keysOf)
        where T : class
    {
        var byMatch = known.ToLookup(person => Recognise(incoming, keysOf(person)));
        var byEmail = byMatch[PersonMatch.SameByEmail].FirstOrDefault();
        var byPhone = byMatch[PersonMatch.SameByPhone].ToList();
        var same = byEmail ?? (byPhone is [var only] ? only : null);

        return new(same, [.. byMatch[PersonMatch.PossibleDuplicate], .. byPhone.Where(person => person != same)]);
    }
}

/// <param name="Same">Merge with this one; null for a person nobody has met.</param>
/// <param name="PossibleDuplicates">Show these to a human.</param>
public sealed record PersonChoice<T>(T? Same, IReadOnlyList<T> PossibleDuplicates)
    where T : class;

using System.Collections.Concurrent;
using Caidence.Core.Security;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;

namespace Caidence.Leads;

/// <summary>Hashes by which the encrypted e-mail, phone and words of this workspace's leads are found.</summary>
public sealed class LeadKeys(BlindIndex index, Guid? tenantId, string? region)
{
    /// <summary>Shorter beginnings would find half the table; longer words are cut.</summary>
    public const int MinPrefixLength = 2;
    public const int MaxPrefixLength = 12;
    private const int MaxRemembered = 20_000;

    // An import meets the same names again and again, and spelling and hashing them costs more than all else that is done with them.
    private readonly ConcurrentDictionary<string, string[]> _codes = new();
    private int _remembered;

    public string Of(EmailAddress email) => index.Hash(tenantId, BlindIndexPurpose.Email, email.MatchKey);

    public string? Of(PhoneNumber phone) =>
        phone.MatchKey is { } key ? index.Hash(tenantId, BlindIndexPurpose.Phone, key) : null;

    public PersonKeys Of(NormalisedLead submission) =>
        new(submission.Email is { } email ? Of(email) : null, submission.Phone is { } phone ? Of(phone) : null);

    /// <exception cref="AbpValidationException">Not an address.</exception>
    public (string? Email, string? Hash) OfEmail(string typed) =>
        string.IsNullOrWhiteSpace(typed) ? (null, null)
        : EmailAddress.TryParse(typed, out var email) ? (email.Display, Of(email))
        : throw new AbpValidationException("This is not an e-mail address.", "email");

    public (string? Phone, string? Hash) OfPhone(string typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (null, null);
        }

        var phone = PhoneNumberReader.Read(typed, region);
        return phone is null ? (typed.Trim(), null) : (phone.E164 ?? phone.Raw, Of(phone));
    }

    /// <summary>One code for each word of the name and the company, in each of its spellings; and for a phone number of which nobody knows the country.</summary>
    /// <returns>Each once.</returns>
    public IReadOnlyList<string> TermsOf(Lead lead)
    {
        List<string> codes = [];
        AddCodesOf(lead.FirstName, codes);
        AddCodesOf(lead.LastName, codes);
        AddCodesOf(lead.Company, codes);
        AddCodesOf(IsBoth(lead.FullName, lead.FirstName, lead.LastName) ? null : lead.FullName, codes);
        Add(lead.PhoneHash is null && lead.Phone is { } phone ? TermsOfTypedPhone(phone) : [], codes);
        return codes;
    }

    /// <summary>The beginnings of codes a lead must have so that each typed word begins one of its words.</summary>
    public IReadOnlyList<string> TermsOfTyped(string typed) => [.. SearchWords.Of(typed).Where(word => word.Length >= MinPrefixLength).Select(CodeOf)];

    /// <summary>The same for a number by its digits, as it was written.</summary>
    public IReadOnlyList<string> TermsOfTypedPhone(string typed) =>
        string.Concat(typed.Where(char.IsAsciiDigit)) is { Length: >= MinPrefixLength } digits ? [CodeOf(digits)] : [];

    private static bool IsBoth(ReadOnlySpan<char> full, ReadOnlySpan<char> first, ReadOnlySpan<char> last) =>
        full.Length == first.Length + 1 + last.Length && full[first.Length] == ' ' && full.StartsWith(first) && full.EndsWith(last);

    private void AddCodesOf(ReadOnlySpan<char> text, List<string> codes)
    {
        foreach (var part in text.Split(' '))
        {
            Add(CodesOf(text[part]), codes);
        }
    }

    private static void Add(IReadOnlyList<string> some, List<string> codes)
    {
        for (var index = 0; index < some.Count; index++)
        {
            if (!codes.Contains(some[index]))
            {
                codes.Add(some[index]);
            }
        }
    }

    // What is between spaces: one word, or several that other signs part.
    private string[] CodesOf(ReadOnlySpan<char> text)
    {
        if (_codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            return known;
        }

        var part = text.ToString();
        string[] codes = [.. Spellings.Of(part).SelectMany(spelling => SearchWords.Of(spelling)).Distinct().Select(CodeOf)];
        if (Interlocked.Increment(ref _remembered) <= MaxRemembered)
        {
            _codes.TryAdd(part, codes);
        }

        return codes;
    }

    private string CodeOf(string word) => index.PrefixCode(tenantId, BlindIndexPurpose.Word, word.AsSpan(..Math.Min(word.Length, MaxPrefixLength)));
}

namespace Caidence.Leads.Matching;

/// <summary>By what a person is known: match keys of e-mail address and phone, or their hashes. Compare like with like.</summary>
public sealed record PersonKeys(string? Email, string? Phone)
{
    public static PersonKeys Nobody { get; } = new(null, null);
}

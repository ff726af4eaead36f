using Caidence.Leads.Import.Reading;
using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Import;

/// <summary>What a row says of somebody who is known, as far as the importer lets it count.</summary>
public static class LeadMerger
{
    private static readonly Dictionary<string, string> None = [];
    private static readonly LeadAddress Nowhere = new(null, null, null, null, null);

    /// <summary>The lead as it should be; equal to how it is when the row says nothing new.</summary>
    public static LeadSnapshot Merge(LeadSnapshot known, ImportedRow row, DuplicatePolicy policy)
    {
        var (submission, extras, overwrite) = (row.Submission!, row.Extras, policy == DuplicatePolicy.Overwrite);
        var email = Choose(known.Email, submission.Email?.Display, overwrite);
        var phone = Choose(known.Phone, submission.Phone?.E164 ?? submission.Phone?.Raw, overwrite);
        var (first, last, full) = MergeName(known, submission.Name, overwrite);

        return known with
        {
            FirstName = first,
            LastName = last,
            FullName = full,
            Email = email,
            EmailHash = email == known.Email ? known.EmailHash : row.Person.Email,
            Phone = phone,
            PhoneHash = phone == known.Phone ? known.PhoneHash : row.Person.Phone,
            Company = Choose(known.Company, submission.Company, overwrite),
            JobTitle = Choose(known.JobTitle, submission.JobTitle, overwrite),
            LinkedinProfile = Choose(known.LinkedinProfile, submission.LinkedinProfile, overwrite),
            Address = submission.Address == Nowhere ? known.Address : MergeAddress(known.Address ?? Nowhere, submission.Address, overwrite),
            CustomFields = MergeCustomFields(known.CustomFields, submission.CustomFields, overwrite),
            Notes = Choose(known.Notes, extras.Notes, overwrite),
            Status = overwrite ? extras.Status ?? known.Status : known.Status,
            Score = overwrite ? extras.Score ?? known.Score : known.Score ?? extras.Score,
        };
    }

    public static bool AreEqual(LeadSnapshot one, LeadSnapshot other) =>
        one with { CustomFields = None } == other with { CustomFields = None }
        && one.CustomFields.Count == other.CustomFields.Count
        && one.CustomFields.All(field => other.CustomFields.TryGetValue(field.Key, out var value) && value == field.Value);

    // Half of one name and half of another would be nobody's.
    private static (string? First, string? Last, string? Full) MergeName(LeadSnapshot known, PersonName said, bool overwrite)
    {
        var isUnknown = known.FirstName is null && known.LastName is null;
        return said == PersonName.Unknown || (!isUnknown && !overwrite && !Completes(known, said)) ? (known.FirstName, known.LastName, known.FullName)
            : isUnknown || overwrite ? (said.First, said.Last, said.Full)
            : (known.FirstName ?? said.First, known.LastName ?? said.Last, said.Full ?? known.FullName);
    }

    private static bool Completes(LeadSnapshot known, PersonName said) =>
        (known.FirstName is null || Same(known.FirstName, said.First)) && (known.LastName is null || Same(known.LastName, said.Last));

    private static LeadAddress MergeAddress(LeadAddress known, LeadAddress said, bool overwrite) =>
        !overwrite && known != Nowhere && !Completes(known, said) ? known
        : overwrite ? said
        : new(known.Street ?? said.Street, known.PostalCode ?? said.PostalCode, known.City ?? said.City, known.Region ?? said.Region, known.Country ?? said.Country);

    private static bool Completes(LeadAddress known, LeadAddress said) =>
        new[] { (known.Street, said.Street), (known.PostalCode, said.PostalCode), (known.City, said.City), (known.Region, said.Region), (known.Country, said.Country) }
            .All(pair => pair.Item1 is null || pair.Item2 is null || Same(pair.Item1, pair.Item2));

    private static Dictionary<string, string> MergeCustomFields(Dictionary<string, string> known, IReadOnlyList<CustomField> said, bool overwrite)
    {
        if (said.Count == 0)
        {
            return known;
        }

        var merged = new Dictionary<string, string>(known);
        foreach (var field in said.Where(field => overwrite || !known.ContainsKey(field.Key)))
        {
            merged[field.Key] = string.Join(", ", field.Values);
        }

        return merged;
    }

    private static string? Choose(string? known, string? said, bool overwrite) => overwrite ? said ?? known : known ?? said;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

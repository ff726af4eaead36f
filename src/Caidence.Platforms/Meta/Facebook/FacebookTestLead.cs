namespace Caidence.Platforms.Meta.Facebook;

internal static class FacebookTestLead
{
    private const string DummyValue = "<test lead: dummy data for ";
    private static readonly string[] DummyAddresses = ["test@meta.com", "test@fb.com"];

    /// <summary>Graph has no test flag; its testing tool fills every question with values of its own.</summary>
    public static bool IsMarked(FacebookLead lead) => (lead.FieldData ?? [])
        .SelectMany(field => field.Values ?? [])
        .OfType<string>()
        .Any(IsDummy);

    private static bool IsDummy(string value) =>
        value.StartsWith(DummyValue, StringComparison.Ordinal) || DummyAddresses.Contains(value, StringComparer.OrdinalIgnoreCase);
}

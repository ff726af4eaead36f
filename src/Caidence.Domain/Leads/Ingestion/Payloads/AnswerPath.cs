using System.Text.RegularExpressions;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>One spelling for the places inside a nested body: <c>contact.email</c>.</summary>
internal static partial class AnswerPath
{
    // A short body can name very many places under a very long name.
    private const int MaxLength = 300;

    public static string Join(string path, string member)
    {
        var name = Dotted(member);
        var joined = path.Length == 0 ? name : name.Length == 0 ? path : $"{path}.{name}";
        return joined.Length <= MaxLength ? joined : joined[..(char.IsHighSurrogate(joined[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }

    private static string Dotted(string member) =>
        Bracketed().IsMatch(member)
            ? member.Replace("[]", "").Replace("[", ".").Replace("]", "")
            : DoubleUnderscores().Replace(member, ".");

    // Only where the whole name follows the convention: "I agree [required]" is a question.
    [GeneratedRegex(@"^[^\[\]\s]+(\[[^\[\]\s]*\])+$")]
    private static partial Regex Bracketed();

    // Zapier joins with two underscores. At either end they are no joint.
    [GeneratedRegex("(?<=[^_])__(?=[^_])")]
    private static partial Regex DoubleUnderscores();
}

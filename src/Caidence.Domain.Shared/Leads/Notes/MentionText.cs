using System.Text.RegularExpressions;

namespace Caidence.Leads.Notes;

/// <summary>A text in which people are named by their ids, <c>@[0192...]</c>, so that it always shows what they are called today.</summary>
public static partial class MentionText
{
    public static string Of(Guid userId) => $"@[{userId:D}]";

    public static IReadOnlyList<Guid> PeopleIn(string? text) =>
        text is null ? [] : [.. Token().Matches(text).Select(token => Guid.Parse(token.Groups[1].ValueSpan)).Distinct()];

    /// <summary>With names in place of ids; whoever has none is "@?".</summary>
    public static string Read(string text, IReadOnlyDictionary<Guid, string> names) =>
        Token().Replace(text, token => "@" + names.GetValueOrDefault(Guid.Parse(token.Groups[1].ValueSpan), "?"));

    /// <summary>In turn what is plain, and who is named.</summary>
    public static IEnumerable<(string Text, Guid? UserId)> Split(string text)
    {
        var read = 0;
        foreach (Match token in Token().Matches(text))
        {
            yield return (text[read..token.Index], null);
            read = token.Index + token.Length;
            yield return ("", Guid.Parse(token.Groups[1].ValueSpan));
        }

        yield return (text[read..], null);
    }

    [GeneratedRegex(@"@\[([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\]")]
    private static partial Regex Token();
}

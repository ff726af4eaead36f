using System.Text.Json;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>
/// Any object as a flat list of answers. Nesting becomes a dotted key, however the sender spells it: members inside members,
/// <c>a__b</c>, <c>a[b]</c>. Lists of name and value pairs, as form builders send them, are answers too.
/// </summary>
public static class AnswerReader
{
    private static readonly string[] NameMembers = ["name", "key", "field", "column_id", "id", "label", "question", "title"];
    private static readonly string[] ValueMembers = ["value", "values", "answer", "string_value"];
    private static readonly string[] QuestionMembers = ["question", "label", "title", "column_name"];

    public static IReadOnlyList<LeadAnswer> Read(JsonElement root)
    {
        var answers = new List<LeadAnswer>();
        Walk("", root, answers);
        return answers;
    }

    private static void Walk(string path, JsonElement value, List<LeadAnswer> answers)
    {
        if (answers.Count > PayloadLimits.MaxFields)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Walk(AnswerPath.Join(path, member.Name), member.Value, answers);
                }

                break;
            case JsonValueKind.Array when value.EnumerateArray().All(IsPair) && value.GetArrayLength() > 0:
                answers.AddRange(value.EnumerateArray().Select((pair, at) => ReadPair(pair, AnswerPath.Join(path, $"{at}"))));
                break;
            case JsonValueKind.Array when value.EnumerateArray().Any(IsNested):
                foreach (var (at, item) in value.EnumerateArray().Index())
                {
                    Walk(AnswerPath.Join(path, $"{at}"), item, answers);
                }

                break;
            default:
                answers.Add(new(path, null, ValuesOf(value)) { IsNumber = value.ValueKind == JsonValueKind.Number });
                break;
        }
    }

    private static LeadAnswer ReadPair(JsonElement pair, string path)
    {
        var value = ValueMembers.Where(name => pair.TryGetProperty(name, out _)).Select(pair.GetProperty).First();
        return new(FirstText(pair, NameMembers) ?? path, FirstText(pair, QuestionMembers), ValuesOf(value))
        {
            IsNumber = value.ValueKind == JsonValueKind.Number,
        };
    }

    private static string? FirstText(JsonElement pair, string[] members) =>
        members.Select(member => pair.Text(member)).FirstOrDefault(text => text is not null);

    private static bool IsPair(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && FirstText(item, NameMembers) is not null
        && ValueMembers.Any(member => item.TryGetProperty(member, out _))
        && item.EnumerateObject().All(member => IsPlain(member.Value));

    private static bool IsPlain(JsonElement value) =>
        !IsNested(value) || (value.ValueKind == JsonValueKind.Array && !value.EnumerateArray().Any(IsNested));

    private static bool IsNested(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    private static IReadOnlyList<string> ValuesOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(JsonText.Scalar).OfType<string>()]
            : JsonText.Scalar(value) is { } text ? [text] : [];
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary>The <c>fields</c> projection, <c>id,form:(name,content)</c>; without it every plain field comes.</summary>
internal sealed partial record RestFields(IReadOnlyDictionary<string, IReadOnlyList<string>>? Wanted)
{
    public static RestFields Of(HttpRequest request) => (string?)request.Query["fields"] is { Length: > 0 } fields
        ? new(Field().Matches(fields).DistinctBy(match => match.Groups["name"].Value).ToDictionary(
            match => match.Groups["name"].Value,
            match => (IReadOnlyList<string>)match.Groups["inner"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries)))
        : new RestFields(Wanted: null);

    public bool Names(string field) => Wanted?.ContainsKey(field) == true;

    public JsonObject Select(JsonObject json)
    {
        if (Wanted is null)
        {
            return json;
        }

        var selected = new JsonObject();
        foreach (var (name, inner) in Wanted.Where(field => json[field.Key] is not null))
        {
            selected[name] = inner.Count > 0 && json[name] is JsonObject child ? Only(child, inner) : json[name]!.DeepClone();
        }

        return selected;
    }

    private static JsonObject Only(JsonObject json, IReadOnlyList<string> names) =>
        new(names.Where(json.ContainsKey).Select(name => KeyValuePair.Create(name, json[name]?.DeepClone())));

    [GeneratedRegex(@"(?<name>\w+)(?::\((?<inner>[^()]*)\))?")]
    private static partial Regex Field();
}

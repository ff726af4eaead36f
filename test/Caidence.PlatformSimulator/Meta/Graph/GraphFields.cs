using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>The <c>fields</c> parameter: <c>id,name,legal_content{custom_disclaimer{title}}</c>.</summary>
internal sealed record GraphFields(IReadOnlyDictionary<string, GraphFields?> Names)
{
    public static GraphFields? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var position = 0;
        return ParseList(text, ref position);
    }

    public IResult? Refusal(GraphNodeType type) =>
        Names.Keys.FirstOrDefault(name => !type.Fields.Contains(name)) is { } unknown ? GraphError.NoSuchField(unknown, type.Name) : null;

    public static JsonObject Select(GraphNode node, GraphFields? fields) =>
        (fields ?? new(node.Type.Defaults.ToDictionary(name => name, _ => (GraphFields?)null))).Select(node.Values, keepId: true);

    private JsonObject Select(JsonObject values, bool keepId)
    {
        var selected = new JsonObject();
        foreach (var (name, inner) in Names)
        {
            if (values[name] is { } value)
            {
                selected[name] = inner is null ? value.DeepClone() : inner.SelectWithin(value);
            }
        }

        if (keepId)
        {
            selected["id"] ??= values["id"]?.DeepClone();
        }

        return selected;
    }

    private JsonNode SelectWithin(JsonNode value) => value switch
    {
        JsonObject child => Select(child, keepId: child.ContainsKey("id")),
        JsonArray list => new JsonArray([.. list.Select(item => SelectWithin(item!))]),
        _ => value.DeepClone(),
    };

    // picture.type(large), comments.limit(1)
    private static string WithoutModifiers(string name) => name.Split('.')[0];

    private static GraphFields ParseList(string text, ref int position)
    {
        var names = new Dictionary<string, GraphFields?>();
        var start = position;
        while (position <= text.Length)
        {
            var sign = position < text.Length ? text[position] : '}';
            if (sign is not (',' or '{' or '}'))
            {
                position++;
                continue;
            }

            var name = WithoutModifiers(text[start..position].Trim());
            position++;
            var inner = sign == '{' ? ParseList(text, ref position) : null;
            if (name.Length > 0)
            {
                names[name] = inner;
            }

            start = position;
            if (sign == '}')
            {
                break;
            }
        }

        return new(names);
    }
}

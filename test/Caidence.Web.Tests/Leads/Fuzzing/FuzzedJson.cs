using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.Leads.Fuzzing;

/// <summary>Changes JSON text in ways that keep it JSON, and in ways that do not.</summary>
internal static class FuzzedJson
{
    private static readonly JsonSerializerOptions Plain = new() { MaxDepth = 512 };

    /// <summary>Puts something weird in the place of one value, or beside it.</summary>
    public static string Bend(string json, Random random)
    {
        var root = JsonNode.Parse(json)!;
        var parents = Descendants(root).Where(node => node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 }).ToList();
        switch (parents[random.Next(parents.Count)])
        {
            case JsonObject parent:
                var key = parent.ElementAt(random.Next(parent.Count)).Key;
                BendMember(parent, key, random);
                break;
            case JsonArray parent:
                BendItem(parent, random);
                break;
        }

        return root.ToJsonString(Plain);
    }

    /// <summary>What no reader should take for JSON that may be kept.</summary>
    public static byte[] Break(string json, Random random) => random.Next(12) switch
    {
        0 => Bytes(json[..^random.Next(1, json.Length)]),
        1 => Bytes(json + json),
        2 => Bytes(json.Replace("}", ",}", StringComparison.Ordinal)),
        3 => Bytes(Inside(json, "\"twice\":1,\"twice\":2,")),
        4 => Bytes(Inside(json, "\"half\":\"\\ud83d\",")),
        5 => Bytes(Inside(json, $"\"deep\":{new string('[', 400)}{new string(']', 400)},")),
        6 => Bytes(Inside(json, "\"raw\":\"\u0001\",")),
        7 => Bytes(Inside(json, "\"not a number\":NaN,")),
        8 => Bytes("/* a comment */" + json),
        9 => Encoding.Unicode.GetBytes(json),
        10 => [.. Bytes(json[..1]), 0xC3, 0x28, .. Bytes(json[1..])],
        _ => Bytes(json.Replace('"', '\'')),
    };

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Inside(string json, string member) => json.Insert(json.IndexOf('{', StringComparison.Ordinal) + 1, member);

    private static void BendMember(JsonObject parent, string key, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                parent.Remove(key);
                break;
            case 1:
                var value = parent[key]?.DeepClone();
                parent.Remove(key);
                parent[WeirdKey(key, random)] = value;
                break;
            case 2:
                for (var more = 0; more < 700; more++)
                {
                    parent[$"field {more}"] = $"{more}";
                }

                break;
            case 3:
                parent[key] = JsonNode.Parse(WeirdValues.Long(random.Next(100, 70_000)));
                break;
            default:
                parent[key] = Weird(random);
                break;
        }
    }

    private static void BendItem(JsonArray parent, Random random)
    {
        var at = random.Next(parent.Count);
        switch (random.Next(4))
        {
            case 0:
                parent.RemoveAt(at);
                break;
            case 1:
                var copies = random.Next(1, 150);
                for (var copy = 0; copy < copies; copy++)
                {
                    parent.Add(parent[at]?.DeepClone());
                }

                break;
            default:
                parent[at] = Weird(random);
                break;
        }
    }

    private static JsonNode? Weird(Random random) => JsonNode.Parse(WeirdValues.Json[random.Next(WeirdValues.Json.Count)]);

    private static string WeirdKey(string key, Random random) => random.Next(5) switch
    {
        0 => key.ToUpperInvariant(),
        1 => $" {key}? ",
        2 => "",
        3 => "\0" + key,
        _ => new string('k', 3_000),
    };

    private static IEnumerable<JsonNode?> Descendants(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => Descendants(member.Value)).Prepend(node),
        JsonArray list => list.SelectMany(Descendants).Prepend(node),
        _ => [node],
    };
}

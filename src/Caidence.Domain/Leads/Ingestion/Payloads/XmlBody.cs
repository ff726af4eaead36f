using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>XML as an object: elements and attributes are members, repeated elements a list, the root is only a wrapper.</summary>
internal static class XmlBody
{
    // A DTD could name files and addresses of ours, or grow without end.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static PayloadReading.Unreadable? Read(ReadOnlyMemory<byte> body, out JsonElement root)
    {
        root = default;
        try
        {
            if (FindTooDeep(body) is { } position)
            {
                return new(PayloadProblem.TooDeep, position);
            }

            using var reader = Open(body);
            root = JsonSerializer.SerializeToElement(ToObject(XDocument.Load(reader).Root!));
            return null;
        }
        catch (XmlException error)
        {
            return new(PayloadProblem.InvalidXml, new TextPosition(Math.Max(error.LineNumber, 1), Math.Max(error.LinePosition, 1)));
        }
    }

    private static XmlReader Open(ReadOnlyMemory<byte> body) => XmlReader.Create(new MemoryStream(body.ToArray(), writable: false), Settings);

    private static TextPosition? FindTooDeep(ReadOnlyMemory<byte> body)
    {
        using var reader = Open(body);
        while (reader.Read())
        {
            if (reader.Depth > StrictJson.MaxDepth && reader is IXmlLineInfo line)
            {
                return new(line.LineNumber, line.LinePosition);
            }
        }

        return null;
    }

    private static JsonObject ToObject(XElement element)
    {
        var tree = new JsonObject();
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration);
        var members = attributes.Select(attribute => (attribute.Name.LocalName, Value: (JsonNode?)attribute.Value))
            .Concat(element.Elements().Select(child => (child.Name.LocalName, Value: ToNode(child))));

        foreach (var member in members.GroupBy(member => member.LocalName, member => member.Value))
        {
            JsonNode?[] values = [.. member];
            tree[member.Key] = values.Length == 1 ? values[0] : new JsonArray(values);
        }

        return tree;
    }

    private static JsonNode? ToNode(XElement element) =>
        element.HasElements || element.HasAttributes ? WithText(ToObject(element), element) : JsonValue.Create(element.Value);

    private static JsonObject WithText(JsonObject tree, XElement element)
    {
        if (!element.HasElements && element.Value.Length > 0)
        {
            tree.TryAdd("value", element.Value);
        }

        return tree;
    }
}

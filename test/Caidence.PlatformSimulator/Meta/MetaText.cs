using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta;

/// <summary>JSON as Meta puts it on the wire: ASCII only, lower-case <c>\uXXXX</c>, and <c>\/</c> for a slash.</summary>
public static class MetaText
{
    public static string From(JsonNode json) => Escape(json.ToJsonString(SimulatorJson.Options));

    public static byte[] Bytes(JsonNode json) => Encoding.ASCII.GetBytes(From(json));

    public static string Escape(string json)
    {
        var escaped = new StringBuilder(json.Length);
        for (var index = 0; index < json.Length; index++)
        {
            var character = json[index];
            if (character == '\\' && json[index + 1] == 'u')
            {
                escaped.Append(json, index, 2).Append(json.Substring(index + 2, 4).ToLowerInvariant());
                index += 5;
            }
            else if (character == '\\')
            {
                escaped.Append(json, index++, 2);
            }
            else if (character == '/')
            {
                escaped.Append("\\/");
            }
            else if (!char.IsAscii(character))
            {
                escaped.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Caidence.Leads.Import.Reading;

namespace Caidence.Leads.Import.Files;

/// <summary>A JSON array of objects, one for each row, read as it comes. What is nested is called as in the files of our own export.</summary>
public static partial class JsonRows
{
    // An object that is longer than this is no lead.
    private const long MaxRowLength = 16 * 1024 * 1024;

    /// <param name="start">The first characters of a file.</param>
    public static bool AreIn(string start) => Start().IsMatch(start);

    /// <exception cref="BusinessException">Not JSON, or something else than objects in an array.</exception>
    public static async IAsyncEnumerable<Dictionary<string, string>> ReadAsync(Stream utf8, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var bounded = new ProbedStream(utf8, probe: null, MaxRowLength);
        await using var elements = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(bounded, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(elements))
        {
            bounded.CountAnew();
            yield return RowOf(elements.Current);
        }
    }

    private static Dictionary<string, string> RowOf(JsonElement element)
    {
        try
        {
            var row = new Dictionary<string, string>();
            AddTo(row, element, parentName: "", prefix: "");
            return row;
        }
        catch (InvalidOperationException)
        {
            // Half of a character is allowed in JSON, and no text.
            throw NoRows();
        }
    }

    private static async Task<bool> MoveNextAsync(IAsyncEnumerator<JsonElement> elements)
    {
        try
        {
            return await elements.MoveNextAsync() && (elements.Current.ValueKind == JsonValueKind.Object ? true : throw NoRows());
        }
        catch (Exception error) when (error is JsonException || error is BusinessException { Code: CaidenceErrorCodes.LeadImports.TooLarge })
        {
            throw NoRows();
        }
    }

    private static void AddTo(Dictionary<string, string> row, JsonElement parent, string parentName, string prefix)
    {
        foreach (var property in parent.EnumerateObject().Where(property => IsTold(parentName, property.Name)))
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                AddTo(row, property.Value, property.Name, PrefixOf(prefix + property.Name));
            }
            else
            {
                row[prefix + property.Name] = TextOf(property.Value);
            }
        }
    }

    // What no file can bring back, and our CSV leaves out.
    private static bool IsTold(string parentName, string name) => (parentName, name) is not ("attribution", "isOrganic");

    private static string PrefixOf(string name) => name switch
    {
        "customFields" => ImportHeadings.CustomPrefix,
        "attribution" => "",
        _ => name + ".",
    };

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)) =>
            string.Join(", ", value.EnumerateArray().Select(TextOf)),
        _ => value.GetRawText(),
    };

    private static BusinessException NoRows() => new(CaidenceErrorCodes.LeadImports.NoJsonRows) { HttpStatusCode = 400 };

    [GeneratedRegex("""^\s*(?:\[\s*[{\]]|\{\s*["}])""", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}

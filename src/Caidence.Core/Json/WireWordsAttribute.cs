using System.Text.Json.Serialization;

namespace Caidence.Core.Json;

/// <summary>
/// Members of the enum travel as words in snake case (<c>status_change</c>): in JSON, in queries and routes, in the database, in the
/// API definition. Other enums travel as numbers.
/// </summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WireWordsAttribute() : JsonConverterAttribute(typeof(WireWordsJsonConverter));

/// <summary>The word of one member where snake case does not give it: <c>LinkedIn</c> is <c>linkedin</c>.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WireWordAttribute(string word) : Attribute
{
    public string Word { get; } = word;
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caidence.Platforms.Meta.Facebook;

/// <summary>A form's wording: the questions, and the consent boxes with how they were shown.</summary>
internal sealed record FacebookLeadForm
{
    public const string Fields = "id,name,questions,legal_content{custom_disclaimer{title,body,checkboxes}}";

    public string? Id { get; init; }
    public string? Name { get; init; }
    public IReadOnlyList<Question>? Questions { get; init; }
    public Legal? LegalContent { get; init; }

    public string? LabelOf(string? key) => Questions?.FirstOrDefault(question => question.Key == key)?.Label;

    public Checkbox? CheckboxOf(string? key) => LegalContent?.CustomDisclaimer?.Boxes.FirstOrDefault(box => box.Key == key);

    public sealed record Question(string? Key, string? Label);

    public sealed record Legal(Disclaimer? CustomDisclaimer);

    public sealed record Disclaimer([property: JsonPropertyName("checkboxes")] JsonElement Checkboxes)
    {
        // Seen both as a bare list and wrapped as an edge, {"data": [...]}.
        [JsonIgnore]
        public IReadOnlyList<Checkbox> Boxes => Checkboxes switch
        {
            { ValueKind: JsonValueKind.Array } list => List(list),
            { ValueKind: JsonValueKind.Object } edge when edge.TryGetProperty("data", out var list) => List(list),
            _ => [],
        };

        private static IReadOnlyList<Checkbox> List(JsonElement list) => list.Deserialize<Checkbox[]>(FacebookLead.Json) ?? [];
    }

    public sealed record Checkbox(string? Key, string? Text, string? IsCheckedByDefault)
    {
        [JsonIgnore]
        public bool StartsEmpty => FacebookFlag.Read(IsCheckedByDefault) == false;
    }
}

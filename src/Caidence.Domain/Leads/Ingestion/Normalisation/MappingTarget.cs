using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Where a mapping sends an answer: to a field of the lead, to a custom field, or nowhere.</summary>
public sealed record MappingTarget
{
    /// <summary>Keep under the sender's own name.</summary>
    public static readonly MappingTarget Custom = new("custom", null);

    public static readonly MappingTarget Ignore = new("ignore", null);

    /// <summary>Every target in the order in which a mapping editor offers them.</summary>
    public static readonly IReadOnlyList<MappingTarget> All = [.. Enum.GetValues<LeadField>().Select(Of), Custom, Ignore];

    private MappingTarget(string name, LeadField? field)
    {
        Name = name;
        Field = field;
    }

    /// <summary>How it travels: the field in camel case, <c>custom</c> or <c>ignore</c>.</summary>
    public string Name { get; }

    public LeadField? Field { get; }

    /// <summary>The key of its name in the localization files.</summary>
    public string DisplayKey => $"LeadField:{Name}";

    public static MappingTarget Of(LeadField field) => new(JsonNamingPolicy.CamelCase.ConvertName(field.ToString()), field);

    public static bool TryParse(string? name, [NotNullWhen(true)] out MappingTarget? target)
    {
        target = All.FirstOrDefault(candidate => candidate.Name == name);
        return target is not null;
    }

    public override string ToString() => Name;
}

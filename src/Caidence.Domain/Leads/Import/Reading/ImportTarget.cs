using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Import.Reading;

/// <summary>Where a column goes: to what an answer of a form can go to, or to what only an import brings.</summary>
public sealed record ImportTarget
{
    public static readonly ImportTarget Custom = new(MappingTarget.Custom);
    public static readonly ImportTarget Ignore = new(MappingTarget.Ignore);

    /// <summary>In the order in which an editor offers them.</summary>
    public static readonly IReadOnlyList<ImportTarget> All =
    [
        .. MappingTarget.All.Where(target => target.Field is not null).Select(target => new ImportTarget(target)),
        .. Enum.GetValues<ImportField>().Select(Of), Custom, Ignore,
    ];

    private static readonly FrozenDictionary<string, ImportTarget> ByName = All.ToFrozenDictionary(target => target.Name);

    private ImportTarget(MappingTarget answer) => (Name, Answer) = (answer.Name, answer);

    private ImportTarget(ImportField field) => (Name, Field) = (JsonNamingPolicy.CamelCase.ConvertName(field.ToString()), field);

    /// <summary>How it travels.</summary>
    public string Name { get; }
    public MappingTarget? Answer { get; }
    public ImportField? Field { get; }

    public static ImportTarget Of(MappingTarget answer) => ByName[answer.Name];

    public static ImportTarget Of(ImportField field) => new(field);

    public static bool TryParse(string? name, [NotNullWhen(true)] out ImportTarget? target) => ByName.TryGetValue(name ?? "", out target);

    public override string ToString() => Name;
}

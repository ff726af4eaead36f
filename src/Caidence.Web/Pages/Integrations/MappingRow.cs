using Caidence.Leads.Sources;

namespace Caidence.Web.Pages.Integrations;

/// <summary>One line of the mapping editor. Without a target the field goes where its name says by itself.</summary>
public sealed class MappingRow
{
    public string? Key { get; set; }

    public string? Target { get; set; }

    /// <summary>The fields that came, those that are mapped but did not come lately, and an empty line for one more.</summary>
    public static List<MappingRow> Of(FieldMappingProposalDto proposal, IReadOnlyDictionary<string, string> saved) =>
    [
        .. proposal.Fields.Select(field => new MappingRow { Key = field.Key, Target = field.IsMapped ? field.Target : null }),
        .. saved.Where(pair => proposal.Fields.All(field => field.Key != pair.Key)).Select(pair => new MappingRow { Key = pair.Key, Target = pair.Value }),
        new(),
    ];

    public static Dictionary<string, string> ToMapping(IEnumerable<MappingRow> rows) => rows
        .Where(row => !string.IsNullOrWhiteSpace(row.Key) && !string.IsNullOrEmpty(row.Target))
        .GroupBy(row => row.Key!.Trim())
        .ToDictionary(rows => rows.Key, rows => rows.Last().Target!);
}

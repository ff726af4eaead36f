using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta;

public sealed record MetaLead
{
    public required string Id { get; init; }
    public required string FormId { get; init; }
    public required string PageId { get; init; }
    public DateTimeOffset CreatedTime { get; init; }
    public bool IsOrganic { get; init; }
    public string Platform { get; init; } = "fb";
    public MetaAd Ad { get; init; } = new();
    public IReadOnlyList<MetaAnswer> Answers { get; init; } = [];
    public IReadOnlyList<MetaDisclaimerResponse> Disclaimers { get; init; } = [];
}

/// <summary>Names may repeat; values may be none or several.</summary>
public sealed record MetaAnswer(string Name, IReadOnlyList<string> Values);

/// <param name="IsChecked">As Meta has been seen to send it: <c>"1"</c>, <c>""</c>, <c>true</c> or <c>false</c>.</param>
public sealed record MetaDisclaimerResponse(string CheckboxKey, JsonNode? IsChecked);

public sealed record MetaAd
{
    public string AdId { get; init; } = "120210000000000033";
    public string AdName { get; init; } = "Spring carousel";
    public string AdSetId { get; init; } = "120210000000000022";
    public string AdSetName { get; init; } = "Lookalike 1%";
    public string CampaignId { get; init; } = "120210000000000011";
    public string CampaignName { get; init; } = "Spring 2027";
}

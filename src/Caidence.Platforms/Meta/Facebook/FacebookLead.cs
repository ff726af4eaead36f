using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta.Facebook;

/// <summary>A lead as Graph gives it.</summary>
internal sealed record FacebookLead
{
    public const string Fields = "id,created_time,ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,form_id,"
        + "field_data,custom_disclaimer_responses,is_organic,platform";

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new PlatformJson.AnythingAsText() },
    };

    public string? Id { get; init; }
    public string? CreatedTime { get; init; }
    public string? AdId { get; init; }
    public string? AdName { get; init; }
    public string? AdsetId { get; init; }
    public string? AdsetName { get; init; }
    public string? CampaignId { get; init; }
    public string? CampaignName { get; init; }
    public string? FormId { get; init; }
    public string? IsOrganic { get; init; }
    public string? Platform { get; init; }
    public IReadOnlyList<Field>? FieldData { get; init; }
    public IReadOnlyList<DisclaimerResponse>? CustomDisclaimerResponses { get; init; }

    public sealed record Field(string? Name, IReadOnlyList<string?>? Values);

    /// <param name="IsChecked">Seen as <c>"1"</c>, <c>""</c>, <c>true</c> and <c>false</c>.</param>
    public sealed record DisclaimerResponse(string? CheckboxKey, string? IsChecked);
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Google;

/// <summary>The body of Google's lead form webhook; its only proof is the key inside.</summary>
public sealed record GoogleLead
{
    /// <summary>Every click on "Send test data" carries the same id.</summary>
    public const string TestLeadId = "TeSter-123-ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefghijklmnopqrstuvwxyz-0123456789-AaBbCcDdEeFfGgHhIiJjKkLl";

    public required string LeadId { get; init; }
    public required string GoogleKey { get; init; }
    public bool IsTest { get; init; }
    public long FormId { get; init; } = 123456789012;
    public long CampaignId { get; init; } = 20123456789;
    public long AdGroupId { get; init; } = 140123456789;
    public long CreativeId { get; init; } = 650123456789;
    public string? ClickId { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public IReadOnlyList<GoogleColumn> Columns { get; init; } = [];

    /// <summary>What the button in Google Ads sends.</summary>
    public static GoogleLead Test(string googleKey) => new()
    {
        LeadId = TestLeadId,
        GoogleKey = googleKey,
        IsTest = true,
        FormId = 0,
        CampaignId = 0,
        AdGroupId = 20000000000,
        CreativeId = 30000000000,
        ClickId = TestLeadId,
        Columns =
        [
            new("FULL_NAME", "FirstName LastName", "Full Name"),
            new("EMAIL", "test@example.com", "User Email"),
            new("PHONE_NUMBER", "+16505550123", "User Phone"),
        ],
    };

    public byte[] Body()
    {
        var json = new JsonObject
        {
            ["lead_id"] = LeadId,
            ["user_column_data"] = new JsonArray([.. Columns.Select(column => column.Json())]),
            ["api_version"] = "1.0",
            ["form_id"] = FormId,
            ["campaign_id"] = CampaignId,
            ["google_key"] = GoogleKey,
            ["is_test"] = IsTest,
            ["gcl_id"] = ClickId ?? "",
            ["adgroup_id"] = AdGroupId,
            ["creative_id"] = CreativeId,
        };
        if (SubmittedAt is { } submitted)
        {
            json["lead_submit_time"] = submitted.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        return JsonSerializer.SerializeToUtf8Bytes(json);
    }
}

/// <param name="ColumnName">Not always sent.</param>
public sealed record GoogleColumn(string ColumnId, string StringValue, string? ColumnName = null)
{
    internal JsonObject Json()
    {
        var json = new JsonObject { ["column_id"] = ColumnId, ["string_value"] = StringValue };
        if (ColumnName is { } name)
        {
            json["column_name"] = name;
        }

        return json;
    }
}

using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Google;

namespace Caidence.PlatformSimulator.Control;

/// <summary>Somebody submits a Google lead form, or the advertiser presses "Send test data".</summary>
public sealed record GoogleSubmission
{
    public required string Url { get; init; }
    public string GoogleKey { get; init; } = "";

    /// <summary>The test button: constant id and dummy values in place of what follows.</summary>
    public bool IsTest { get; init; }

    public string? LeadId { get; init; }
    public long? FormId { get; init; }
    public long? CampaignId { get; init; }
    public IReadOnlyList<GoogleColumn> Columns { get; init; } = [];
    public int Copies { get; init; } = 1;
}

/// <param name="Id">The same on every copy; made when absent.</param>
public sealed record StandardWebhookSubmission(string Url, string Secret, JsonNode Body, string? Id = null, int Copies = 1);

/// <param name="AsForm">Form-encoded instead of JSON.</param>
public sealed record ZapierSubmission(string Url, IReadOnlyDictionary<string, string> Fields, bool AsForm = false, int Copies = 1);

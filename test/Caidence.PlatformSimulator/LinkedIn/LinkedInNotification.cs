using System.Text.Json;
using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.LinkedIn;

public static class LinkedInNotification
{
    public const string Created = "CREATED";
    public const string Deleted = "DELETED";

    public static byte[] Body(LinkedInLead lead, string leadAction, DateTimeOffset now) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["type"] = "LEAD_ACTION",
        ["leadGenFormResponse"] = lead.Urn,
        ["leadGenForm"] = lead.FormUrn,
        ["owner"] = Owner(lead.OwnerUrn),
        ["associatedEntity"] = new JsonObject { ["associatedCreative"] = $"urn:li:sponsoredCreative:{lead.CreativeId}" },
        ["leadType"] = lead.LeadType,
        ["leadAction"] = leadAction,
        ["occurredAt"] = now.ToUnixTimeMilliseconds(),
    });

    internal static JsonObject Owner(string ownerUrn) =>
        new() { [ownerUrn.Split(':') is [_, _, var kind, ..] ? kind : "owner"] = ownerUrn };
}

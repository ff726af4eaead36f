using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Caidence.Core.Security;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources.Signatures;
using Caidence.PlatformSimulator.Google;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.StandardWebhooks;
using LinkedInSignature = Caidence.PlatformSimulator.LinkedIn.LinkedInSignature;
using MetaSignature = Caidence.PlatformSimulator.Meta.MetaSignature;

namespace Caidence.Leads;

/// <summary>Deliveries as their senders send them; the simulator signs, so that our own signing is not its own witness.</summary>
internal static class Sent
{
    public const string Json = "application/json";

    public static WebhookRequest ByMeta(byte[] body, string? secret = MetaSeeds.AppSecret) =>
        To(WebhookRoute.Meta, null, body, secret is null ? [] : [("X-Hub-Signature-256", MetaSignature.Sign(body, secret))]);

    public static WebhookRequest ByMeta(DateTimeOffset now, params MetaChange[] changes) => ByMeta(MetaNotification.Body(changes, now));

    public static MetaChange LeadOfMeta(string leadId, string pageId = MetaSeeds.PageId, string formId = MetaSeeds.EnglishFormId) =>
        MetaChange.For(new() { Id = leadId, PageId = pageId, FormId = formId, CreatedTime = DateTimeOffset.FromUnixTimeSeconds(1_795_420_000) });

    public static WebhookRequest ByGoogle(CastSource source, GoogleLead lead) => To(WebhookRoute.Source, source, lead.Body());

    public static GoogleLead LeadOfGoogle(CastSource source, string leadId, params (string Column, string Value)[] columns) => new()
    {
        LeadId = leadId,
        GoogleKey = source.Secret!,
        Columns = [.. columns.Select(column => new GoogleColumn(column.Column, column.Value))],
    };

    public static WebhookRequest ByLinkedIn(CastSource source, LinkedInLead lead, string action, DateTimeOffset now) =>
        ByLinkedIn(source, LinkedInNotification.Body(lead, action, now));

    public static WebhookRequest ByLinkedIn(CastSource source, byte[] body, string? secret = LinkedInSeeds.ClientSecret) =>
        To(WebhookRoute.Source, source, body, secret is null ? [] : [("X-LI-Signature", LinkedInSignature.Sign(body, secret))]);

    public static LinkedInLead LeadOfLinkedIn(string leadId, string ownerUrn = LinkedInSeeds.OwnerUrn) =>
        new() { Id = leadId, OwnerUrn = ownerUrn, FormId = LinkedInSeeds.FormId };

    public static WebhookRequest ByZapier(CastSource source, string body, string? contentType = Json, params (string Name, string Value)[] headers) =>
        To(WebhookRoute.Zapier, source, Encoding.UTF8.GetBytes(body), headers) with { ContentType = contentType };

    public static WebhookRequest ByZapier(CastSource source, object body) => ByZapier(source, JsonSerializer.Serialize(body));

    /// <summary>Signed by Standard Webhooks.</summary>
    public static WebhookRequest ByShop(CastSource source, string id, DateTimeOffset at, string body, string? secret = null) => To(
        WebhookRoute.Generic, source, Encoding.UTF8.GetBytes(body),
        ("webhook-id", id),
        ("webhook-timestamp", at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ("webhook-signature", StandardWebhookSignature.Sign(id, at, Encoding.UTF8.GetBytes(body), secret ?? source.Secret!)));

    /// <summary>Signed with a plain HMAC.</summary>
    public static WebhookRequest ByShopPlainly(CastSource source, string body) => To(
        WebhookRoute.Generic, source, Encoding.UTF8.GetBytes(body),
        (PlainHmacSignature.Header, PlainHmacSignature.Sign(Encoding.UTF8.GetBytes(body), new SecretText(source.Secret!))));

    public static WebhookRequest To(WebhookRoute route, CastSource? source, byte[] body, params (string Name, string Value)[] headers) =>
        new(route, source?.Address, Json, _ => null, _ => null, body, IPAddress.Loopback) { Header = Lookup(headers) };

    /// <summary>A GET with its parameters.</summary>
    public static WebhookRequest Question(WebhookRoute route, string? address, params (string Name, string Value)[] parameters) =>
        new(route, address, null, _ => null, Lookup(parameters), default, IPAddress.Loopback);

    public static WebhookRequest With(this WebhookRequest request, string name, string? value) =>
        request with { Header = asked => asked.Equals(name, StringComparison.OrdinalIgnoreCase) ? value : request.Header(asked) };

    public static JsonElement ReadJson(this WebhookReply reply) => JsonDocument.Parse(reply.Body!).RootElement;

    private static Func<string, string?> Lookup((string Name, string Value)[] pairs)
    {
        var values = pairs.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        return name => values.GetValueOrDefault(name);
    }
}

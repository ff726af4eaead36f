using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>One address for the whole app: the signature proves Meta, the page decides whose lead it is.</summary>
internal sealed class MetaSender(LeadWebhookOptions options) : WebhookSender
{
    // The callback carries every page field that the app subscribes to, a thousand changes at a time.
    public override int MaxBodySize => 4 * Megabyte;

    public override PayloadReading Read(WebhookRequest request, LeadSourceSnapshot? source) => MetaPayload.Read(request.Body);

    public override SignatureVerdict Verify(WebhookRequest request, LeadSourceSnapshot? source, PayloadReading? reading, DateTime now) =>
        MetaSignature.Verify(request.Body.Span, request.Header(MetaSignature.Header), options.FacebookAppSecrets);

    public override WebhookReply Answer(WebhookRequest request) =>
        MetaHandshake.Answer(
            request.Query("hub.mode"), request.Query("hub.verify_token"), request.Query("hub.challenge"), options.FacebookVerifyToken) is { } challenge
            ? new(200, "text/plain", challenge)
            : new(403);

    public override WebhookReply Accepted(IReadOnlyList<ReceivedItem> items) => new(200, "text/plain", "EVENT_RECEIVED");
}

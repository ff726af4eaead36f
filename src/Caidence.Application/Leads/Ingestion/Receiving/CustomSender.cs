using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>Somebody's own server: JSON, signed by Standard Webhooks or with a plain HMAC over the raw body.</summary>
internal sealed class CustomSender : AutomationSender
{
    protected override int NewStatusCode => 202;

    public override bool Takes(PayloadFormat format) => format is PayloadFormat.Json;

    public override SignatureVerdict Verify(WebhookRequest request, LeadSourceSnapshot? source, PayloadReading? reading, DateTime now)
    {
        var secrets = source!.SecretsAt(now);
        var standard = StandardWebhooksHeaders.Read(request.Header);

        return standard.Signature is null && request.Header(PlainHmacSignature.Header) is { } plain
            ? PlainHmacSignature.Verify(request.Body.Span, plain, secrets)
            : StandardWebhooksSignature.Verify(
                request.Body.Span, standard, secrets, now, TimeSpan.FromSeconds(source.Config.TimestampToleranceSeconds));
    }

    protected override string? DeliveryIdOf(WebhookRequest request) =>
        StandardWebhooksHeaders.Read(request.Header).Id ?? base.DeliveryIdOf(request);
}

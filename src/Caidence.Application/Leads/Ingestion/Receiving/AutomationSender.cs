using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>Zapier and Make: a request somebody built by hand, in any form; the address is the credential.</summary>
internal class AutomationSender : WebhookSender
{
    public override bool CanBeAskedToWait => true;

    protected virtual int NewStatusCode => 200;

    public override bool Takes(PayloadFormat format) => true;

    public override PayloadReading Read(WebhookRequest request, LeadSourceSnapshot? source) => GenericPayload.Read(new(
        request.Body,
        PayloadFormats.Of(request.ContentType)!.Value,
        DeliveryIdOf(request),
        FieldMapping.From(source!.FieldMapping).ExternalIdKey));

    // Whoever found the source by its token has shown the only proof there is.
    public override SignatureVerdict Verify(WebhookRequest request, LeadSourceSnapshot? source, PayloadReading? reading, DateTime now) =>
        new SignatureVerdict.Verified(SignatureScheme.UrlToken, source!.IsFoundByPreviousAddress ? 1 : 0);

    public override WebhookReply Accepted(IReadOnlyList<ReceivedItem> items) => items switch
    {
        [var only] => WebhookJson.Reply(StatusOf(only), Show(only)),
        _ => WebhookJson.Reply(
            items.All(item => item.Status == "refused") && items.Count > 0 ? 422 : 200,
            new { items = items.Select(Show) }),
    };

    protected virtual string? DeliveryIdOf(WebhookRequest request) => request.Header("Idempotency-Key");

    private int StatusOf(ReceivedItem item) => item.Status switch
    {
        "refused" => 422,
        "accepted" => NewStatusCode,
        _ => 200,
    };

    private static object Show(ReceivedItem item) => new { id = item.EventId, status = item.Status, errors = item.Problems };
}

using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>No signature: a shared key inside the body, and an address nobody can guess.</summary>
internal sealed class GoogleSender : WebhookSender
{
    public override bool ProvesItselfInBody => true;

    public override PayloadReading Read(WebhookRequest request, LeadSourceSnapshot? source) => GooglePayload.Read(request.Body);

    public override SignatureVerdict Verify(WebhookRequest request, LeadSourceSnapshot? source, PayloadReading? reading, DateTime now) =>
        GoogleKey.Verify((reading as PayloadReading.Read)?.GoogleKey, source!.SecretsAt(now));

    public override WebhookReply Accepted(IReadOnlyList<ReceivedItem> items) => WebhookJson.Reply(200, new { });
}

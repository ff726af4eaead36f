using Caidence.Core.Security;
using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;

namespace Caidence.Leads.Ingestion.Receiving;

internal sealed class LinkedInSender(LeadWebhookOptions options) : WebhookSender
{
    public override PayloadReading Read(WebhookRequest request, LeadSourceSnapshot? source) => LinkedInPayload.Read(request.Body);

    public override SignatureVerdict Verify(WebhookRequest request, LeadSourceSnapshot? source, PayloadReading? reading, DateTime now) =>
        LinkedInSignature.Verify(request.Body.Span, request.Header(LinkedInSignature.Header), options.LinkedInClientSecrets);

    public override WebhookReply Answer(WebhookRequest request)
    {
        var challenge = request.Query("challengeCode");
        var secret = options.LinkedInClientSecrets.Count > 0 ? options.LinkedInClientSecrets[0] : new SecretText("");

        return LinkedInSignature.Answer(challenge, secret) is { } response
            ? WebhookJson.Reply(200, new { challengeCode = challenge, challengeResponse = response })
            : new(403);
    }

    public override WebhookReply Accepted(IReadOnlyList<ReceivedItem> items) => new(200);
}

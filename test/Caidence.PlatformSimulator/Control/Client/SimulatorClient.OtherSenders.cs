using Caidence.PlatformSimulator.Delivery;

namespace Caidence.PlatformSimulator.Control.Client;

public sealed partial class SimulatorClient
{
    public Task<IReadOnlyList<WebhookDelivery>> SubmitGoogleLeadAsync(GoogleSubmission submission) =>
        PostAsync<IReadOnlyList<WebhookDelivery>>("google/leads", submission);

    public Task<IReadOnlyList<WebhookDelivery>> SendStandardWebhookAsync(StandardWebhookSubmission submission) =>
        PostAsync<IReadOnlyList<WebhookDelivery>>("standard-webhooks/leads", submission);

    public Task<IReadOnlyList<WebhookDelivery>> SendZapAsync(ZapierSubmission submission) =>
        PostAsync<IReadOnlyList<WebhookDelivery>>("zapier/leads", submission);
}

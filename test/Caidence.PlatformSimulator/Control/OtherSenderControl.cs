using System.Security.Cryptography;
using System.Text.Json;
using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.Google;
using Caidence.PlatformSimulator.StandardWebhooks;
using Caidence.PlatformSimulator.Zapier;

namespace Caidence.PlatformSimulator.Control;

/// <summary>Senders that carry the whole lead and have nothing to be asked afterwards.</summary>
internal static class OtherSenderControl
{
    public static void MapOtherSenders(this IEndpointRouteBuilder control)
    {
        control.MapPost("/google/leads", (GoogleSubmission submission, WebhookSender sender, SimulatorClock clock) =>
        {
            var lead = LeadOf(submission, clock);
            return RepeatAsync(submission.Copies, () => sender.SendGoogleLeadAsync(submission.Url, lead));
        });

        control.MapPost("/standard-webhooks/leads", (StandardWebhookSubmission submission, WebhookSender sender) =>
        {
            var id = submission.Id ?? $"msg_{NewId()}";
            var body = JsonSerializer.SerializeToUtf8Bytes(submission.Body, SimulatorJson.Options);
            return RepeatAsync(submission.Copies, () => sender.SendStandardWebhookAsync(submission.Url, id, body, submission.Secret));
        });

        control.MapPost("/zapier/leads", (ZapierSubmission submission, WebhookSender sender) =>
            RepeatAsync(submission.Copies, () => sender.SendZapAsync(submission.Url, submission.Fields, submission.AsForm)));
    }

    private static async Task<IReadOnlyList<WebhookDelivery>> RepeatAsync(int copies, Func<Task<WebhookDelivery>> send)
    {
        var deliveries = new List<WebhookDelivery>();
        for (var copy = 0; copy < copies; copy++)
        {
            deliveries.Add(await send());
        }

        return deliveries;
    }

    private static GoogleLead LeadOf(GoogleSubmission submission, SimulatorClock clock)
    {
        if (submission.IsTest)
        {
            return GoogleLead.Test(submission.GoogleKey);
        }

        var lead = new GoogleLead
        {
            LeadId = submission.LeadId ?? $"Cj0{NewId()}{NewId()}",
            GoogleKey = submission.GoogleKey,
            ClickId = $"Cj{NewId()}",
            SubmittedAt = clock.GetUtcNow(),
            Columns = submission.Columns,
        };
        return lead with { FormId = submission.FormId ?? lead.FormId, CampaignId = submission.CampaignId ?? lead.CampaignId };
    }

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
}

using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.LinkedIn;

namespace Caidence.PlatformSimulator.Control;

internal static class LinkedInSubmissions
{
    public static async Task<LinkedInSubmitted> SubmitAsync(
        LinkedInSubmission submission, LinkedInState state, LinkedInChallenge challenge, LinkedInNotifier notifier, SimulatorClock clock)
    {
        state.ClientSecret = submission.ClientSecret ?? state.ClientSecret;
        EnsureAccount(submission, state);
        var leads = Enumerable.Range(0, submission.Count).Select(_ => LeadOf(submission, state, clock)).ToList();
        leads.ForEach(state.Keep);

        if (!submission.Notify)
        {
            return new([.. leads.Select(lead => lead.Id)], null, []);
        }

        var validation = await SubscribeAsync(submission, state, challenge);
        var deliveries = new List<WebhookDelivery>();
        foreach (var lead in leads)
        {
            deliveries.AddRange(await NotifyAsync(lead, LinkedInNotification.Created, submission.Url, submission.Copies, state, notifier));
        }

        return new([.. leads.Select(lead => lead.Id)], validation, deliveries);
    }

    public static async Task<IResult> WithdrawAsync(LinkedInWithdrawal withdrawal, LinkedInState state, LinkedInNotifier notifier)
    {
        if (state.FindLead(withdrawal.LeadId) is not { } lead)
        {
            return Results.NotFound();
        }

        state.RemoveLead(lead.Id);
        return Results.Ok(await NotifyAsync(lead, LinkedInNotification.Deleted, withdrawal.Url, copies: 1, state, notifier));
    }

    private static async Task<IReadOnlyList<WebhookDelivery>> NotifyAsync(
        LinkedInLead lead, string action, string? url, int copies, LinkedInState state, LinkedInNotifier notifier)
    {
        var receivers = state.Webhooks.Where(webhook => webhook.Wants(lead) && (url is null || webhook.Url == url));
        var deliveries = new List<WebhookDelivery>();
        foreach (var webhook in receivers.SelectMany(webhook => Enumerable.Repeat(webhook, copies)).ToList())
        {
            deliveries.Add(await notifier.SendAsync(webhook.Url, lead, action));
        }

        return deliveries;
    }

    private static async Task<HandshakeResult?> SubscribeAsync(
        LinkedInSubmission submission, LinkedInState state, LinkedInChallenge challenge)
    {
        if (submission.Url is not { Length: > 0 } url || state.FindWebhook(url, submission.OwnerUrn) is { ReceivesLeads: true })
        {
            return null;
        }

        var webhook = state.FindWebhook(url, submission.OwnerUrn) ?? new LinkedInWebhook
        {
            Id = state.NextWebhookId(),
            Url = url,
            OwnerUrn = submission.OwnerUrn,
            LeadType = submission.LeadType,
        };
        return await challenge.ValidateAsync(webhook with { FailuresInARow = 0 });
    }

    private static void EnsureAccount(LinkedInSubmission submission, LinkedInState state)
    {
        var account = state.FindAccount(submission.OwnerUrn) ?? LinkedInSeeds.NewAccount(submission.OwnerUrn);
        state.Keep(account with { Token = submission.Token ?? account.Token });
    }

    private static LinkedInLead LeadOf(LinkedInSubmission submission, LinkedInState state, SimulatorClock clock) => new()
    {
        Id = submission.LeadId ?? $"{Guid.NewGuid()}-6",
        OwnerUrn = submission.OwnerUrn,
        FormId = submission.FormId,
        FormVersion = submission.FormVersion ?? state.FindForm(submission.FormId)?.VersionId ?? 1,
        LeadType = submission.LeadType,
        SubmittedAt = submission.SubmittedAt ?? clock.GetUtcNow(),
        TestLead = submission.TestLead,
        Answers = submission.Answers,
        Consents = submission.Consents,
    };
}

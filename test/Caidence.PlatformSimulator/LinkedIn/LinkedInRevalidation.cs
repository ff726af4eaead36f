namespace Caidence.PlatformSimulator.LinkedIn;

internal sealed class LinkedInRevalidation(LinkedInState state, LinkedInChallenge challenge, SimulatorClock clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var webhook in state.Webhooks.Where(IsDue).ToList())
            {
                await challenge.ValidateAsync(webhook);
            }
        }
    }

    private bool IsDue(LinkedInWebhook webhook) =>
        webhook.ReceivesLeads && webhook.ValidatedAt + LinkedInChallenge.Interval <= clock.GetUtcNow();
}

using Caidence.Social.Versions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Caidence.Platforms.Versions;

/// <summary>Warns in the log at start and once a day.</summary>
internal sealed class PlatformVersionReminder(IPlatformVersions versions, TimeProvider clock, ILogger<PlatformVersionReminder> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            Remind();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Remind()
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        foreach (var warning in versions.GetAll().Select(state => PlatformVersionCheck.Check(state.Platform, state.Version, today)).OfType<PlatformVersionWarning>())
        {
            logger.LogWarning("{Warning}", warning);
        }
    }
}

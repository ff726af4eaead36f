using Caidence.Platforms.LinkedIn;
using Caidence.Platforms.Meta.Facebook;
using Caidence.Platforms.Meta.Instagram;
using Caidence.Platforms.Meta.WhatsApp;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Versions;

/// <summary>Warns in the log at start and once a day.</summary>
internal sealed class PlatformVersionReminder(
    IOptions<FacebookOptions> facebook,
    IOptions<InstagramOptions> instagram,
    IOptions<WhatsAppOptions> whatsApp,
    IOptions<LinkedInOptions> linkedIn,
    TimeProvider clock,
    ILogger<PlatformVersionReminder> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            Remind(FacebookOptions.Platform, facebook.Value.Version);
            Remind(InstagramOptions.Platform, instagram.Value.Version);
            Remind(WhatsAppOptions.Platform, whatsApp.Value.Version);
            Remind(LinkedInOptions.Platform, linkedIn.Value.Version);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Remind(string platform, string version)
    {
        if (PlatformVersionCheck.Check(platform, version, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) is { } warning)
        {
            logger.LogWarning("{Warning}", warning);
        }
    }
}

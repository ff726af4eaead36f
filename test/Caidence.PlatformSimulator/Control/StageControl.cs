using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Login;
using Caidence.PlatformSimulator.Snapchat;
using Caidence.PlatformSimulator.Traffic;
using Caidence.PlatformSimulator.YouTube;
using Microsoft.Extensions.Options;

namespace Caidence.PlatformSimulator.Control;

/// <summary>What concerns all platforms: the clock, traffic, faults, deliveries.</summary>
internal static class StageControl
{
    public static void MapStage(this IEndpointRouteBuilder control)
    {
        control.MapGet("/settings", (IOptions<SimulatorOptions> options) => new { CaidenceBaseUrl = options.Value.BaseUrl });
        control.MapPost("/reset", Reset);

        control.MapGet("/clock", (SimulatorClock clock) => new ClockState(clock.GetUtcNow()));
        control.MapPost("/clock", MoveClock);

        control.MapGet("/requests", (RequestJournal journal) => journal.All);
        control.MapDelete("/requests", (RequestJournal journal) => journal.Clear());

        control.MapPost("/faults", (Fault fault, FaultPlan faults) => faults.Add(fault));
        control.MapDelete("/faults", (FaultPlan faults) => faults.Clear());

        control.MapGet("/deliveries", (DeliveryLog log) => log.NewestFirst);
        control.MapGet("/deliveries/{id:long}", (long id, DeliveryLog log) =>
            log.Find(id) is { } delivery ? Results.Ok(delivery) : Results.NotFound());
        control.MapPut("/retry-schedule", SetRetrySchedule);
    }

    private static void Reset(
        MetaState meta,
        MetaAccounts metaAccounts,
        MetaAgreements metaAgreements,
        ConsentBook consent,
        LinkedInState linkedIn,
        LinkedInDirectory linkedInDirectory,
        YouTubeState youTube,
        SnapchatState snapchat,
        FaultPlan faults,
        RequestJournal journal,
        DeliveryLog log,
        RetrySchedule schedule,
        SimulatorClock clock)
    {
        clock.Reset();
        ConsentSeeds.Plant(consent);
        meta.Reset();
        metaAccounts.Reset();
        metaAgreements.Reset();
        linkedIn.Reset();
        linkedInDirectory.Reset();
        youTube.Reset();
        snapchat.Reset();
        faults.Clear();
        journal.Clear();
        log.Clear();
        schedule.Override = null;
    }

    private static ClockState MoveClock(ClockMove move, SimulatorClock clock)
    {
        if (move.Now is { } now)
        {
            clock.SetTo(now);
        }

        clock.Advance(TimeSpan.FromSeconds(move.AdvanceSeconds));
        return new(clock.GetUtcNow());
    }

    private static void SetRetrySchedule(RetryDelays delays, RetrySchedule schedule) =>
        schedule.Override = delays.Milliseconds?.Select(milliseconds => TimeSpan.FromMilliseconds(milliseconds)).ToList();
}

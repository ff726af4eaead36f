using Caidence.Social;

namespace Caidence.BackgroundJobs;

public sealed class BackgroundWorkDto
{
    public int Waiting { get; set; }
    public int Running { get; set; }

    /// <summary>Ordered for later, or to be tried again.</summary>
    public int Later { get; set; }
    public int Failed { get; set; }

    /// <summary>Of all workspaces, as numbers; empty for a workspace.</summary>
    public IReadOnlyList<QueueDto> Queues { get; set; } = [];

    /// <summary>What the installation does by the clock; empty for a workspace.</summary>
    public IReadOnlyList<PeriodicWorkDto> Periodic { get; set; } = [];

    /// <summary>The API versions that platforms are asked for; empty for a workspace.</summary>
    public IReadOnlyList<PlatformVersionDto> Platforms { get; set; } = [];
}

public sealed record QueueDto(string Name, long Waiting);

public sealed record PeriodicWorkDto(string Name, int PeriodSeconds, DateTime? Last, DateTime? Next, bool HasFailed);

/// <param name="Sunset">Null while no end is announced.</param>
/// <param name="Served">Another version than asked, if one came.</param>
public sealed record PlatformVersionDto(string Platform, string Version, DateOnly? Sunset, int? DaysLeft, string? Served, PlatformVersionConcern Concern);

public sealed class BackgroundJobDto
{
    public string Id { get; set; } = "";

    /// <summary>The kind of work.</summary>
    public string Name { get; set; } = "";
    public BackgroundJobState State { get; set; }

    /// <summary>Since when, or for when.</summary>
    public DateTime? At { get; set; }

    /// <summary>Of a failure: an error code or the kind of error.</summary>
    public string? Reason { get; set; }

    /// <summary>Of work for later: how often it has failed and is to be tried again; 0 if it was ordered for then.</summary>
    public int Failures { get; set; }
}

public sealed class GetBackgroundJobsInput : PagedAndSortedResultRequestDto
{
    public BackgroundJobState State { get; set; } = BackgroundJobState.Failed;
}

namespace Caidence.Leads.Sources;

/// <summary>What a kind of source needs to know besides its secrets.</summary>
public sealed record LeadSourceConfig
{
    /// <summary>Only these forms are ours; empty takes every form.</summary>
    public IReadOnlyList<string> FormIds { get; init; } = [];

    /// <summary>LinkedIn: the ad account or organization whose notifications we take.</summary>
    public string? OwnerUrn { get; init; }

    public int TimestampToleranceSeconds { get; init; } = LeadSourceConsts.DefaultTimestampTolerance;

    /// <summary>Addresses or ranges a custom sender must call from; empty takes every address.</summary>
    public IReadOnlyList<string> IpAllowList { get; init; } = [];
}

namespace Caidence.Leads.Sources;

public static class LeadSourceConsts
{
    public const int MaxNameLength = 128;
    public const int MaxMappings = 200;
    public const int MaxFieldKeyLength = 256;
    public const int MaxPlatformIdLength = 128;
    public const int MaxFormIds = 100;
    public const int MaxIpRanges = 50;

    /// <summary>Seconds a signed timestamp may be off; the specification of Standard Webhooks says 300.</summary>
    public const int DefaultTimestampTolerance = 300;
    public const int MaxTimestampTolerance = 3_600;

    /// <summary>How long the old secret still works after a rotation, unless the person says otherwise.</summary>
    public static readonly TimeSpan DefaultSecretOverlap = TimeSpan.FromHours(24);
    public static readonly TimeSpan MaxSecretOverlap = TimeSpan.FromDays(7);

    /// <summary>LinkedIn asks every two hours; reference/lead-webhooks.md, 5.1, says to be alarmed after three.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromHours(3);

    /// <summary>Why a source is in <see cref="LeadSourceStatus.Error"/> that LinkedIn has stopped asking.</summary>
    public const string Silence = "challenge_missing";

    /// <summary>How long a source in listen mode takes every delivery as a test.</summary>
    public static readonly TimeSpan ListenTime = TimeSpan.FromMinutes(15);
}

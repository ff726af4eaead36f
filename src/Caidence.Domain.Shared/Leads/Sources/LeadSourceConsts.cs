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

    /// <summary>How long a source in listen mode takes every delivery as a test.</summary>
    public static readonly TimeSpan ListenTime = TimeSpan.FromMinutes(15);
}

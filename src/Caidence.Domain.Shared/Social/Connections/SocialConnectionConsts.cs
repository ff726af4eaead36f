namespace Caidence.Social.Connections;

public static class SocialConnectionConsts
{
    public const int MaxPlatformIdLength = 128;
    public const int MaxNameLength = 256;
    public const int MaxAddressLength = 1024;
    public const int MaxReasonLength = 400;

    /// <summary>How long somebody may take at a platform and among their accounts.</summary>
    public static readonly TimeSpan TimeToConnect = TimeSpan.FromMinutes(30);

    /// <summary>Access that only a person can renew is announced this long before it ends, and again with a week and a day to go.</summary>
    public static readonly IReadOnlyList<int> NoticeDays = [14, 7, 1];

    /// <summary>Profiles are read again after this long.</summary>
    public static readonly TimeSpan SyncPeriod = TimeSpan.FromHours(6);

    /// <summary>How long a link by which a client connects accounts can be used.</summary>
    public const int MaxLinkDays = 30;
}

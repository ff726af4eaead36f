namespace Caidence.Social.Connections;

/// <summary>What happened to a connection.</summary>
[WireWords]
public enum SocialEventType
{
    Connected,
    Reconnected,
    Renewed,
    RenewalFailed,
    Synced,
    SyncFailed,
    Probed,
    ScopeMissing,
    Expiring,
    Expired,
    Revoked,
    Failed,
    Recovered,
    Disconnected,
    SubscriptionRefused,
    Registered,
    RegistrationRefused,
}

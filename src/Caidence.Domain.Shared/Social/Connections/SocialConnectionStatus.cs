namespace Caidence.Social.Connections;

[WireWords]
public enum SocialConnectionStatus
{
    Active,

    /// <summary>Works, but its access ends soon and only a person can renew it.</summary>
    Expiring,

    /// <summary>Its time ran out before anybody renewed it.</summary>
    Expired,

    /// <summary>Taken back at the platform: removed app, changed password, lost role.</summary>
    Revoked,

    /// <summary>The platform refuses for another reason, which stands beside it.</summary>
    Error,
}

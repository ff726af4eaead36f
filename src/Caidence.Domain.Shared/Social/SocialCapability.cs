namespace Caidence.Social;

/// <summary>What a connection is good for.</summary>
[WireWords]
public enum SocialCapability
{
    /// <summary>Reading who the account is; without it there is no connection.</summary>
    Profile,
    Publish,
    Insights,
    Leads,
    Messages,
}

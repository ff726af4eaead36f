namespace Caidence.Social;

/// <summary>Where somebody goes on after connecting.</summary>
[WireWords]
public enum ConnectReturn
{
    Accounts,
    Onboarding,

    /// <summary>The page of a connection link, for people without an account here.</summary>
    Link,
}

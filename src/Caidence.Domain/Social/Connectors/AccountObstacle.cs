namespace Caidence.Social.Connectors;

/// <summary>What has to be done about an account before all of it works, where we can offer to do it; each is the end of a text's key.</summary>
public static class AccountObstacle
{
    /// <summary><see cref="IPreparesAccounts.RegisterAsync"/> mends it.</summary>
    public const string NotRegistered = "NumberNotRegistered";

    /// <summary><see cref="IPreparesAccounts.SubscribeAsync"/> mends it.</summary>
    public const string NotSubscribed = "NotSubscribed";
}

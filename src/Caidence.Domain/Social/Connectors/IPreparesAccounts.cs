using Caidence.Core.Security;

namespace Caidence.Social.Connectors;

/// <summary>For platforms whose accounts need more than consent before anything goes out or comes in. Refusals are values, as with <see cref="ISocialConnector"/>.</summary>
public interface IPreparesAccounts
{
    AuthFlavor Flavor { get; }

    /// <summary>From now on the platform tells us what happens at the account. Once more changes nothing.</summary>
    Task<PlatformResult<bool>> SubscribeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken);

    /// <summary>It tells us no more, of nothing that is reached through the same <see cref="AccountAccess.PageId"/>.</summary>
    Task<PlatformResult<bool>> UnsubscribeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken);

    /// <summary>Puts the account into service. Where it has a PIN this one has to be it; else it becomes it.</summary>
    Task<PlatformResult<bool>> RegisterAsync(SocialApp app, AccountAccess access, SecretText pin, CancellationToken cancellationToken);
}

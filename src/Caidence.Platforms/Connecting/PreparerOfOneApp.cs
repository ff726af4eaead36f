using Caidence.Core.Security;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Connecting;

/// <summary>As <see cref="ConnectorOfOneApp"/>.</summary>
internal sealed class PreparerOfOneApp(IPreparesAccounts preparer) : IPreparesAccounts
{
    public AuthFlavor Flavor => preparer.Flavor;

    public async Task<PlatformResult<bool>> SubscribeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        PlatformCaller.SpeakFor(app);
        return await preparer.SubscribeAsync(app, access, cancellationToken);
    }

    public async Task<PlatformResult<bool>> UnsubscribeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        PlatformCaller.SpeakFor(app);
        return await preparer.UnsubscribeAsync(app, access, cancellationToken);
    }

    public async Task<PlatformResult<bool>> RegisterAsync(SocialApp app, AccountAccess access, SecretText pin, CancellationToken cancellationToken)
    {
        PlatformCaller.SpeakFor(app);
        return await preparer.RegisterAsync(app, access, pin, cancellationToken);
    }
}

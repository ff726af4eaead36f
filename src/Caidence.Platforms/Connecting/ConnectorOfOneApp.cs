using Caidence.Platforms.Http;

namespace Caidence.Platforms.Connecting;

/// <summary>Lets every request know for which app it goes out: an agency's own app has budgets of its own.</summary>
internal sealed class ConnectorOfOneApp(ISocialConnector connector) : ISocialConnector
{
    public ConnectorTraits Traits => connector.Traits;

    public SocialApp? InstallationApp => connector.InstallationApp;

    public Uri AddressOf(ConsentRequest request) => connector.AddressOf(request);

    public PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query) => connector.ReadCallback(query);

    public Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken) =>
        SpeakAsync(app, () => connector.ExchangeCodeAsync(app, exchange, cancellationToken));

    public Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        SpeakAsync(app, () => connector.FindHolderAsync(app, tokens, cancellationToken));

    public Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        SpeakAsync(app, () => connector.FindAccountsAsync(app, tokens, cancellationToken));

    public Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        SpeakAsync(app, () => connector.RenewAsync(app, tokens, cancellationToken));

    public Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        SpeakAsync(app, () => connector.ReadAccountAsync(app, access, cancellationToken));

    public Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        SpeakAsync(app, () => connector.ProbeAsync(app, access, cancellationToken));

    public Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken) =>
        SpeakAsync(app, () => connector.RevokeAsync(app, tokens, holderId, cancellationToken));

    public Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken) =>
        SpeakAsync(app, () => connector.TestAppAsync(app, cancellationToken));

    private static async Task<T> SpeakAsync<T>(SocialApp app, Func<Task<T>> call)
    {
        PlatformCaller.SpeakFor(app);
        return await call();
    }
}

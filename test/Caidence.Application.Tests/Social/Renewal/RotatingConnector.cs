using Caidence.Social.Connectors;

namespace Caidence.Social.Renewal;

/// <summary>
/// Renews by the real YouTube connector's question for channels, because calls of token endpoints draw on no budget and this one does: what is
/// answered in place of a channel's id is the next refresh token.
/// </summary>
internal sealed class RotatingConnector(ISocialConnector youTube, RotatingPlatform platform) : ISocialConnector
{
    public ConnectorTraits Traits => youTube.Traits;

    public SocialApp? InstallationApp => youTube.InstallationApp;

    public async Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        (await youTube.FindAccountsAsync(app, tokens with { AccessToken = tokens.RefreshToken! }, cancellationToken)).IsOk(out var answer, out var failure)
            ? PlatformResult.Ok(platform.TokensOf(answer.Single().Id))
            : failure;

    public Uri AddressOf(ConsentRequest request) => throw new NotSupportedException();

    public PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query) => throw new NotSupportedException();

    public Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken) => throw new NotSupportedException();
}

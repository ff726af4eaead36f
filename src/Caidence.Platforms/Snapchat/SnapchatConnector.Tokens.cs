using System.Text.Json;
using Caidence.Platforms.Http;
using Caidence.Platforms.OAuth;

namespace Caidence.Platforms.Snapchat;

internal sealed partial class SnapchatConnector
{
    private sealed record Caller(SnapchatMe? Me);

    public async Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken) =>
        OAuthToken.Read(
            await api.PostAsync(OAuthForm.ForCode(Name, options.Value.TokenUrl, app, exchange), cancellationToken), Name, clock.GetUtcNow());

    /// <summary>Every renewal brings another refresh token; the first use of what it brought ends the old one.</summary>
    public async Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        tokens.RefreshToken is { } refreshToken
            ? OAuthToken.Read(
                await api.PostAsync(OAuthForm.ForRefresh(Name, options.Value.TokenUrl, app, refreshToken), cancellationToken),
                Name,
                clock.GetUtcNow(),
                tokens)
            : new PlatformFailure(PlatformFailureKind.Reauth, "Snapchat gave no refresh token; the person who granted access must grant it again.");

    public async Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        (await api.GetAdsAsync("me", tokens.AccessToken.Reveal(), cancellationToken))
            .Read<Caller>(Name, SnapchatJson.Options, caller => !string.IsNullOrEmpty(caller.Me?.Id)).IsOk(out var caller, out var failure)
                ? PlatformResult.Ok(new GrantHolder(caller.Me!.Id!, caller.Me.DisplayName, tokens.Scopes))
                : failure;

    /// <summary>Snapchat has no call for it: people remove apps at accounts.snapchat.com.</summary>
    public Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken) =>
        Task.FromResult(PlatformResult.Ok(false));

    public async Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken) =>
        AppTest.Read(await api.PostAsync(OAuthForm.ForRefresh(Name, options.Value.TokenUrl, app, AppTest.NobodysToken), cancellationToken));
}

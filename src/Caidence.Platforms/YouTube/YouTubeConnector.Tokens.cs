using System.Text.Json;
using Caidence.Platforms.Http;
using Caidence.Platforms.OAuth;

namespace Caidence.Platforms.YouTube;

internal sealed partial class YouTubeConnector
{
    private sealed record Person(string? Sub, string? Name);

    public async Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken) =>
        OAuthToken.Read(
            await api.PostAsync(OAuthForm.ForCode(Google, options.Value.TokenUrl, app, exchange), cancellationToken), Google, clock.GetUtcNow());

    public async Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        tokens.RefreshToken is { } refreshToken
            ? OAuthToken.Read(
                await api.PostAsync(OAuthForm.ForRefresh(Google, options.Value.TokenUrl, app, refreshToken), cancellationToken),
                Google,
                clock.GetUtcNow(),
                tokens)
            : new PlatformFailure(PlatformFailureKind.Reauth, "Google gave no refresh token; the person who granted access must grant it again.");

    /// <summary>The Google account, or its channel where the app may not know more.</summary>
    public async Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken)
    {
        if (tokens.Scopes.Contains("openid"))
        {
            var answer = await api.GetUserInfoAsync(tokens.AccessToken.Reveal(), cancellationToken);
            return answer.Read<Person>(Google, JsonSerializerOptions.Web, person => !string.IsNullOrEmpty(person.Sub)).IsOk(out var person, out var refusal)
                ? PlatformResult.Ok(new GrantHolder(person.Sub!, person.Name, tokens.Scopes))
                : refusal;
        }

        return !(await FindAccountsAsync(app, tokens, cancellationToken)).IsOk(out var channels, out var failure) ? failure
            : channels is [var channel, ..] ? PlatformResult.Ok(new GrantHolder(channel.Id, channel.DisplayName, tokens.Scopes))
            : new PlatformFailure(PlatformFailureKind.Permanent, "The Google account has no YouTube channel.");
    }

    public async Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken)
    {
        var form = new OAuthForm(Google, options.Value.RevokeUrl, new Dictionary<string, string>
        {
            ["token"] = (tokens.RefreshToken ?? tokens.AccessToken).Reveal(),
        })
        {
            DeadGrant = ["invalid_token"],
        };

        return await api.PostAsync(form, cancellationToken) switch
        {
            PlatformAnswer.Failed { Failure.Kind: PlatformFailureKind.Reauth } => PlatformResult.Ok(true),
            PlatformAnswer.Failed failed => failed.Failure,
            _ => PlatformResult.Ok(true),
        };
    }

    public async Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken) =>
        AppTest.Read(await api.PostAsync(OAuthForm.ForRefresh(Google, options.Value.TokenUrl, app, AppTest.NobodysToken), cancellationToken));
}

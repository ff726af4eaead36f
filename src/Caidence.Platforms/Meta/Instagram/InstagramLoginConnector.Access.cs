using Caidence.Core.Security;
using Caidence.Platforms.Meta.Login;

namespace Caidence.Platforms.Meta.Instagram;

internal sealed partial class InstagramLoginConnector
{
    private const string MadeUpCode = "0";
    private static readonly TimeSpan FirstDay = TimeSpan.FromDays(59);

    public Uri AddressOf(ConsentRequest request)
    {
        KeyValuePair<string, string>[] parameters =
        [
            new("client_id", request.App.ClientId),
            new("redirect_uri", request.RedirectUri.ToString()),
            new("response_type", "code"),
            new("scope", string.Join(',', request.Scopes)),
            new("state", request.State),
        ];
        return new($"{options.Value.AuthorizeUrl}?{string.Join('&', parameters.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"))}");
    }

    public PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query) => MetaCallback.Read(query);

    public async Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken)
    {
        var answer = await PostCodeAsync(app, exchange.Code, exchange.RedirectUri.ToString(), cancellationToken);
        if (!answer.Read<InstagramTokenAnswer>(token => token.IsWhole).IsOk(out var bought, out var failure))
        {
            return failure;
        }

        return await ExtendAsync(
            "access_token",
            bought.Token,
            bought.Scopes,
            [new("grant_type", "ig_exchange_token"), new("client_secret", app.ClientSecret.Reveal())],
            cancellationToken);
    }

    public async Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        // Instagram renews nothing that is younger than a day, and what it gives lasts sixty.
        tokens.ExpiresAt - clock.GetUtcNow().UtcDateTime > FirstDay
            ? new PlatformFailure(PlatformFailureKind.Transient, "Instagram renews a token only when it is a day old.")
            : await ExtendAsync(
                "refresh_access_token", tokens.AccessToken, tokens.Scopes, [new("grant_type", "ig_refresh_token")], cancellationToken);

    /// <summary>Instagram has no call for it.</summary>
    public Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken) =>
        Task.FromResult(PlatformResult.Ok(false));

    /// <summary>Instagram looks at the app before it looks at a code, so a made-up code tells whether the app is known.</summary>
    public async Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken) =>
        await PostCodeAsync(app, new(MadeUpCode), "https://localhost/", cancellationToken) is PlatformAnswer.Failed { Failure: var failure }
            ? failure.Kind switch
            {
                PlatformFailureKind.Reauth => PlatformResult.Ok(true),
                PlatformFailureKind.Configuration => PlatformResult.Ok(false),
                _ => failure,
            }
            : PlatformResult.Ok(true);

    private Task<PlatformAnswer> PostCodeAsync(SocialApp app, SecretText code, string redirectUri, CancellationToken cancellationToken) => api.PostFormAsync(
        new(options.Value.TokenUrl),
        [
            new("client_id", app.ClientId),
            new("client_secret", app.ClientSecret.Reveal()),
            new("grant_type", "authorization_code"),
            new("redirect_uri", redirectUri),
            new("code", code.Reveal()),
        ],
        code,
        cancellationToken);

    private async Task<PlatformResult<SocialTokens>> ExtendAsync(
        string path,
        SecretText token,
        IReadOnlyList<string> scopes,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        CancellationToken cancellationToken)
    {
        // Instagram wants the token in the address here as well.
        var answer = await api.GetUnversionedAsync(path, new(token, null), [.. parameters, new("access_token", token.Reveal())], cancellationToken);
        return answer.Read<MetaTokenAnswer>(extended => extended.IsWhole).IsOk(out var extended, out var failure)
            ? PlatformResult.Ok(extended.ToTokens(clock.GetUtcNow(), scopes))
            : failure;
    }
}

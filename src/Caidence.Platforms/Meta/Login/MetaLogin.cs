using Caidence.Core.Security;

namespace Caidence.Platforms.Meta.Login;

/// <summary>Facebook's dialog and tokens, for pages, Instagram accounts behind them, and WhatsApp.</summary>
internal sealed class MetaLogin(GraphApi api, PlatformOptions options, TimeProvider clock)
{
    public Uri DialogOf(ConsentRequest request, params IEnumerable<KeyValuePair<string, string>> more)
    {
        IEnumerable<KeyValuePair<string, string>> parameters =
        [
            new("client_id", request.App.ClientId),
            new("redirect_uri", request.RedirectUri.ToString()),
            new("state", request.State),
            new("response_type", "code"),
            .. more,
        ];
        var query = string.Join('&', parameters.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        return new($"{options.AuthorizeUrl.TrimEnd('/')}/{options.Version}/dialog/oauth?{query}");
    }

    public Task<PlatformResult<SocialTokens>> BuyAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken) =>
        PostAsync(app, exchange.Code, [], cancellationToken,
        [
            .. exchange.IsFromPopup ? [] : (KeyValuePair<string, string>[])[new("redirect_uri", exchange.RedirectUri.ToString())],
            new("code", exchange.Code.Reveal()),
        ]);

    /// <summary>Sixty more days, for a token that still lives.</summary>
    public Task<PlatformResult<SocialTokens>> ExtendAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) => PostAsync(
        app,
        tokens.AccessToken,
        tokens.Scopes,
        cancellationToken,
        new("grant_type", "fb_exchange_token"),
        new("fb_exchange_token", tokens.AccessToken.Reveal()));

    public async Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken)
    {
        if (!MetaId.IsValid(app.ClientId))
        {
            return PlatformResult.Ok(false);
        }

        var answer = await api.GetAsync(app.ClientId, MetaKey.OfApp(app), [new("fields", "id")], cancellationToken);
        return answer.ReadProof() switch
        {
            null => PlatformResult.Ok(true),
            { Kind: PlatformFailureKind.Reauth or PlatformFailureKind.NotFound or PlatformFailureKind.Configuration } => PlatformResult.Ok(false),
            var failure => failure,
        };
    }

    private async Task<PlatformResult<SocialTokens>> PostAsync(
        SocialApp app, SecretText hidden, IReadOnlyList<string> scopes, CancellationToken cancellationToken, params KeyValuePair<string, string>[] form)
    {
        var address = new Uri($"{options.ApiUrl.TrimEnd('/')}/{options.Version}/oauth/access_token");
        var answer = await api.PostFormAsync(
            address, [new("client_id", app.ClientId), new("client_secret", app.ClientSecret.Reveal()), .. form], hidden, cancellationToken);
        return answer.Read<MetaTokenAnswer>(token => token.IsWhole).IsOk(out var token, out var failure)
            ? PlatformResult.Ok(token.ToTokens(clock.GetUtcNow(), scopes))
            : failure;
    }
}

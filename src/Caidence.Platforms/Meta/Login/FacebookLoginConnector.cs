using Caidence.Core.Security;
using Caidence.Platforms.Meta.Facebook;

namespace Caidence.Platforms.Meta.Login;

/// <summary>What pages and Instagram accounts behind them have in common: Facebook Login and its permissions.</summary>
internal abstract class FacebookLoginConnector(MetaApi api, FacebookOptions options, TimeProvider clock) : ISocialConnector
{
    private readonly MetaLogin _login = new(api, options, clock);

    public abstract ConnectorTraits Traits { get; }
    public SocialApp? InstallationApp => options.App;

    public Uri AddressOf(ConsentRequest request) => _login.DialogOf(
        request,
        [new("scope", string.Join(',', request.Scopes)), .. request.IsAgain ? [new("auth_type", "rerequest")] : Array.Empty<KeyValuePair<string, string>>()]);

    public PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query) => MetaCallback.Read(query);

    public async Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken) =>
        (await _login.BuyAsync(app, exchange, cancellationToken)).IsOk(out var tokens, out var failure)
            ? await _login.ExtendAsync(app, tokens, cancellationToken)
            : failure;

    public async Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken)
    {
        var key = KeyOf(app, tokens.AccessToken);
        var me = await api.GetAsync("me", key, [new("fields", "id,name")], cancellationToken);
        if (!me.Read<Person>(person => person.Id is not null).IsOk(out var person, out var failure))
        {
            return failure;
        }

        var listed = await api.ListAsync("me/permissions", key, [], cancellationToken).ReadAllAsync<Permission>(permission => permission.Name is not null);
        return listed.IsOk(out var permissions, out failure)
            ? PlatformResult.Ok(new GrantHolder(
                person.Id!, person.Name, [.. permissions.Where(permission => permission.Status == "granted").Select(permission => permission.Name!)]))
            : failure;
    }

    public abstract Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(
        SocialApp app, SocialTokens tokens, CancellationToken cancellationToken);

    public Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        _login.ExtendAsync(app, tokens, cancellationToken);

    public abstract Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken);

    public abstract Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken);

    /// <summary>By the person's token, and where that is dead by the app's own, so that nothing stays granted.</summary>
    public async Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken)
    {
        var person = MetaId.IsValid(holderId) ? holderId : "me";
        var failure = FailureOf(await api.DeleteAsync($"{person}/permissions", KeyOf(app, tokens.AccessToken), cancellationToken));
        if (failure is { Kind: PlatformFailureKind.Reauth })
        {
            failure = FailureOf(await api.DeleteAsync($"{person}/permissions", MetaKey.OfApp(app), cancellationToken));
        }

        return failure is null or { Kind: PlatformFailureKind.NotFound } ? PlatformResult.Ok(true) : failure;
    }

    public Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken) => _login.TestAppAsync(app, cancellationToken);

    protected static MetaKey KeyOf(SocialApp app, SecretText token) => new(token, app.ClientSecret);

    private static PlatformFailure? FailureOf(PlatformAnswer answer) => (answer as PlatformAnswer.Failed)?.Failure;

    private sealed record Person(string? Id, string? Name);

    private sealed record Permission([property: System.Text.Json.Serialization.JsonPropertyName("permission")] string? Name, string? Status);
}

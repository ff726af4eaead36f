using System.Text.Json;
using Caidence.Core.Security;
using Caidence.Platforms.Http;
using Caidence.Platforms.OAuth;

namespace Caidence.Platforms.LinkedIn;

internal sealed partial class LinkedInConnector
{
    // LinkedIn has one word for everything that is wrong with a code or a refresh token.
    private static readonly string[] DeadGrant = ["invalid_request", "invalid_grant"];

    private static readonly PlatformFailure OnlyThePersonRenews = new(
        PlatformFailureKind.Reauth, "LinkedIn gave no refresh token; the person who granted access must renew it by signing in again.") { IsExpiry = true };

    private sealed record Introspection(bool? Active, string? Scope)
    {
        public IReadOnlyList<string> ScopeList => (Scope ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
    }

    public async Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken) =>
        await BuyAsync(OAuthForm.ForCode(Name, options.Value.TokenUrl, app, exchange), earlier: null, cancellationToken);

    public async Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken)
    {
        if (tokens.RefreshToken is not { } refreshToken)
        {
            return OnlyThePersonRenews;
        }

        var renewed = await BuyAsync(OAuthForm.ForRefresh(Name, options.Value.TokenUrl, app, refreshToken), tokens, cancellationToken);
        return renewed.Failure is { Kind: PlatformFailureKind.Reauth } failure
            ? failure with { IsExpiry = tokens.RefreshExpiresAt <= clock.GetUtcNow().UtcDateTime }
            : renewed;
    }

    public async Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken)
    {
        if (!(await ReadMemberAsync(tokens.AccessToken.Reveal(), cancellationToken)).IsOk(out var member, out var failure))
        {
            return failure;
        }

        return tokens.Scopes.Count > 0
            ? PlatformResult.Ok(new GrantHolder(member.Sub!, member.Name, tokens.Scopes))
            : (await IntrospectAsync(app, tokens.AccessToken, cancellationToken)).IsOk(out var seen, out failure)
                ? PlatformResult.Ok(new GrantHolder(member.Sub!, member.Name, seen.ScopeList))
                : failure;
    }

    public async Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken)
    {
        var seen = await IntrospectAsync(app, AppTest.NobodysToken, cancellationToken);
        return seen.Failure is null ? PlatformResult.Ok(true)
            : seen.Failure.Kind == PlatformFailureKind.Configuration ? PlatformResult.Ok(false)
            : seen.Failure;
    }

    // No document tells of this call, but developers have seen it answer. Where it does not exist, the person removes the app themselves.
    public async Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken) =>
        await api.PostAsync(Form(options.Value.RevokeUrl, app, tokens.RefreshToken ?? tokens.AccessToken), cancellationToken) switch
        {
            PlatformAnswer.Failed { Failure: { Kind: PlatformFailureKind.Transient or PlatformFailureKind.RateLimited } failure } => failure,
            PlatformAnswer.Failed => PlatformResult.Ok(false),
            _ => PlatformResult.Ok(true),
        };

    private async Task<PlatformResult<SocialTokens>> BuyAsync(OAuthForm form, SocialTokens? earlier, CancellationToken cancellationToken) =>
        OAuthToken.Read(await api.PostAsync(form with { DeadGrant = DeadGrant }, cancellationToken), Name, clock.GetUtcNow(), earlier);

    private async Task<PlatformResult<Introspection>> IntrospectAsync(SocialApp app, SecretText token, CancellationToken cancellationToken)
    {
        var address = new Uri(new Uri(options.Value.TokenUrl), "introspectToken").ToString();
        var answer = await api.PostAsync(Form(address, app, token), cancellationToken);
        return answer.Read<Introspection>(Name, JsonSerializerOptions.Web, seen => seen.Active is not null);
    }

    private static OAuthForm Form(string address, SocialApp app, SecretText token) => new(Name, address, new Dictionary<string, string>
    {
        ["client_id"] = app.ClientId,
        ["client_secret"] = app.ClientSecret.Reveal(),
        ["token"] = token.Reveal(),
    });
}

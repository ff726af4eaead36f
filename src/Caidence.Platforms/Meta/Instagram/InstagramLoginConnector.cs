using Caidence.Platforms.Connecting;
using Caidence.Platforms.Meta.Login;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Meta.Instagram;

/// <summary>Instagram's own login: one professional account, without any page.</summary>
internal sealed partial class InstagramLoginConnector(InstagramApi api, IOptions<InstagramOptions> options, TimeProvider clock) : ISocialConnector
{
    public ConnectorTraits Traits { get; } = new()
    {
        Platform = SocialPlatform.Instagram,
        Flavor = AuthFlavor.InstagramLogin,
        Scopes = options.Value.WishesOf(PlatformCatalog.For(InstagramOptions.Platform).Scopes),
        AccountTypes = [SocialAccountType.Business, SocialAccountType.Creator],
        ScopesCanBeDeclined = true,
        Renewal = GrantRenewal.Exchange,
    };

    public SocialApp? InstallationApp => options.Value.App;

    public async Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        (await ReadMeAsync(new(tokens.AccessToken, null), cancellationToken)).IsOk(out var me, out var failure)
            ? PlatformResult.Ok(new GrantHolder(me.UserId ?? me.Id!, me.Name ?? me.Username, tokens.Scopes))
            : failure;

    public async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(
        SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        (await ReadMeAsync(new(tokens.AccessToken, null), cancellationToken)).IsOk(out var me, out var failure)
            ? PlatformResult.Ok<IReadOnlyList<SocialAccount>>([me.ToAccount()])
            : failure;

    public async Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        !MetaId.IsValid(access.AccountId) ? new PlatformFailure(PlatformFailureKind.NotFound, "The account id is not one that Instagram issues.")
        : !(await ReadMeAsync(new(access.AccessToken, null), cancellationToken)).IsOk(out var me, out var failure) ? failure
        : (me.UserId ?? me.Id) == access.AccountId ? PlatformResult.Ok(me.ToAccount())
        : new PlatformFailure(PlatformFailureKind.NotFound, "The token belongs to another Instagram account.");

    public Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        CapabilityProbe.ProveAsync(Traits, access, async capability =>
        {
            var (path, parameters) = InstagramCalls.For(capability);
            return (await api.GetAsync($"{access.AccountId}{path}", new(access.AccessToken, null), parameters, cancellationToken)).ReadProof();
        });

    private async Task<PlatformResult<InstagramAccount>> ReadMeAsync(MetaKey key, CancellationToken cancellationToken) =>
        (await api.GetAsync("me", key, [new("fields", InstagramAccount.OwnFields)], cancellationToken)).Read<InstagramAccount>(me => me.IsWhole);
}

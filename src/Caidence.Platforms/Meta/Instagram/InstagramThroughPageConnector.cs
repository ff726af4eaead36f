using Caidence.Platforms.Connecting;
using Caidence.Platforms.Meta.Facebook;
using Caidence.Platforms.Meta.Login;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Meta.Instagram;

/// <summary>Professional accounts that stand behind a Facebook Page, whose token speaks for them.</summary>
internal sealed class InstagramThroughPageConnector(
    MetaApi api, IOptions<FacebookOptions> facebook, IOptions<InstagramOptions> instagram, TimeProvider clock)
    : FacebookLoginConnector(api, facebook.Value, clock)
{
    private const string Fields = $"id,name,access_token,instagram_business_account{{{InstagramAccount.Fields}}}";

    private readonly MetaApi _api = api;

    public override ConnectorTraits Traits { get; } = new()
    {
        Platform = SocialPlatform.Instagram,
        Flavor = AuthFlavor.FacebookLogin,
        Scopes = instagram.Value.WishesOf(PlatformCatalog.For(InstagramOptions.Platform).ScopesThroughFacebook!),
        AccountTypes = [SocialAccountType.Business, SocialAccountType.Creator],
        ScopesCanBeDeclined = true,
        Renewal = GrantRenewal.Exchange,
    };

    public override async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(
        SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        (await new FacebookPages(_api).FindAsync(KeyOf(app, tokens.AccessToken), Fields, cancellationToken)).IsOk(out var pages, out var failure)
            ? PlatformResult.Ok<IReadOnlyList<SocialAccount>>([.. pages.Where(page => page.InstagramBusinessAccount?.IsWhole == true).Select(AccountOf)])
            : failure;

    public override async Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        if (!MetaId.IsValid(access.PageId) || !MetaId.IsValid(access.AccountId))
        {
            return new PlatformFailure(PlatformFailureKind.NotFound, "The ids of page and account are not ones that Meta issues.");
        }

        var answer = await _api.GetAsync(access.PageId!, KeyOf(app, access.AccessToken), [new("fields", Fields)], cancellationToken);
        return !answer.Read<FacebookPage>(page => page.IsWhole).IsOk(out var page, out var failure) ? failure
            : page.InstagramBusinessAccount is { IsWhole: true } account && account.Id == access.AccountId ? PlatformResult.Ok(AccountOf(page))
            : new PlatformFailure(PlatformFailureKind.NotFound, "The page is not linked with this Instagram account any more.");
    }

    public override Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        CapabilityProbe.ProveAsync(Traits, access, async capability =>
        {
            var (path, parameters) = InstagramCalls.For(capability);
            var key = KeyOf(app, access.AccountToken ?? access.AccessToken);
            return (await _api.GetAsync($"{access.AccountId}{path}", key, parameters, cancellationToken)).ReadProof();
        });

    private static SocialAccount AccountOf(FacebookPage page) => page.InstagramBusinessAccount!.ToAccount(page.Id, page.Name, page.AccessToken);
}

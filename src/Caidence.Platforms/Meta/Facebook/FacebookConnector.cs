using Caidence.Platforms.Connecting;
using Caidence.Platforms.Meta.Login;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Meta.Facebook;

/// <summary>Pages. The person's token is renewed; a page's own, which does not run out, is read by it.</summary>
internal sealed class FacebookConnector(MetaApi api, IOptions<FacebookOptions> options, TimeProvider clock)
    : FacebookLoginConnector(api, options.Value, clock)
{
    private readonly MetaApi _api = api;

    public override ConnectorTraits Traits { get; } = new()
    {
        Platform = SocialPlatform.Facebook,
        Flavor = AuthFlavor.FacebookLogin,
        Scopes = options.Value.WishesOf(PlatformCatalog.For(FacebookOptions.Platform).Scopes),
        AccountTypes = [SocialAccountType.Page],
        ScopesCanBeDeclined = true,
        Renewal = GrantRenewal.Exchange,
    };

    public override async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(
        SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        (await new FacebookPages(_api).FindAsync(KeyOf(app, tokens.AccessToken), FacebookPage.Fields, cancellationToken)).IsOk(out var pages, out var failure)
            ? PlatformResult.Ok<IReadOnlyList<SocialAccount>>([.. pages.Select(page => page.ToAccount())])
            : failure;

    public override async Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        if (!MetaId.IsValid(access.AccountId))
        {
            return new PlatformFailure(PlatformFailureKind.NotFound, "The page id is not one that Meta issues.");
        }

        var answer = await _api.GetAsync(access.AccountId, KeyOf(app, access.AccessToken), [new("fields", FacebookPage.Fields)], cancellationToken);
        return answer.Read<FacebookPage>(page => page.IsWhole).IsOk(out var page, out var failure) ? PlatformResult.Ok(page.ToAccount()) : failure;
    }

    public override Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        CapabilityProbe.ProveAsync(Traits, access, capability => capability == SocialCapability.Publish
            ? ProvePublishingAsync(app, access, cancellationToken)
            : AskAsync(CallFor(capability), app, access, cancellationToken));

    private static (string Path, KeyValuePair<string, string>[] Parameters) CallFor(SocialCapability capability) => capability switch
    {
        SocialCapability.Insights => ("/insights", [new("metric", "page_media_view"), new("period", "day")]),
        SocialCapability.Leads => ("/leadgen_forms", [new("fields", "id"), new("limit", "1")]),
        SocialCapability.Messages => ("/feed", [new("fields", "id,comments"), new("limit", "1")]),
        SocialCapability.Publish => ("/feed", [new("fields", "id"), new("limit", "1")]),
        _ => ("", [new("fields", "id,name,followers_count")]),
    };

    // Any role may read the feed; who may add to it, only the person's own list of pages tells.
    private async Task<PlatformFailure?> ProvePublishingAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        var listed = await _api.ListAsync("me/accounts", KeyOf(app, access.AccessToken), [new("fields", "id,name,tasks")], cancellationToken)
            .ReadAllAsync<FacebookPage>(page => page.IsWhole);
        return !listed.IsOk(out var pages, out var failure) ? failure
            : pages.FirstOrDefault(page => page.Id == access.AccountId)?.MayPost == false
                ? new(PlatformFailureKind.Permission, "The person may not create content on this page.")
            : await AskAsync(CallFor(SocialCapability.Publish), app, access, cancellationToken);
    }

    private async Task<PlatformFailure?> AskAsync(
        (string Path, KeyValuePair<string, string>[] Parameters) call, SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        (await _api.GetAsync(
            $"{access.AccountId}{call.Path}", KeyOf(app, access.AccountToken ?? access.AccessToken), call.Parameters, cancellationToken)).ReadProof();
}

using System.Text.RegularExpressions;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Snapchat;

internal sealed partial class SnapchatConnector
{
    private static readonly PlatformFailure NotTheirs = new(PlatformFailureKind.NotFound, "This access does not reach the Snapchat account.");

    private sealed record MyProfile(SnapchatProfile? PublicProfile);

    public async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(
        SocialApp app, SocialTokens tokens, CancellationToken cancellationToken)
    {
        var token = tokens.AccessToken.Reveal();
        var listed = await SnapchatListing.ListAsync<SnapchatOrganization>(
            path => api.GetAdsAsync(path, token, cancellationToken), "me/organizations?with_ad_accounts=true", "organizations", "organization");
        if (!listed.IsOk(out var organizations, out var failure))
        {
            return failure;
        }

        var isAsked = tokens.Scopes.Count == 0 || tokens.Scopes.Contains(ProfileScope);
        var found = isAsked ? await FindProfilesAsync(organizations, token, cancellationToken) : PlatformResult.Ok<IReadOnlyList<SocialAccount>>([]);
        return found.IsOk(out var profiles, out failure)
            ? PlatformResult.Ok<IReadOnlyList<SocialAccount>>([.. profiles, .. AdAccountsOf(organizations)])
            : failure.Kind == PlatformFailureKind.Unavailable ? PlatformResult.Ok(AdAccountsOf(organizations))
            : failure;
    }

    public async Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        var token = access.AccessToken.Reveal();
        if (!Id().IsMatch(access.AccountId) || (access.PageId is not null && !Id().IsMatch(access.PageId)))
        {
            return NotTheirs;
        }

        var accounts = (access.AccountType, access.PageId) switch
        {
            (SocialAccountType.AdAccount, { } organization) => await FindAdAccountsAsync(organization, token, cancellationToken),
            (SocialAccountType.PublicProfile, { } organization) => await FindProfilesAsync(organization, name: null, token, cancellationToken),
            (SocialAccountType.PublicProfile, null) => await FindMyProfileAsync(token, cancellationToken),
            _ => NotTheirs,
        };
        return !accounts.IsOk(out var found, out var failure) ? failure
            : found.FirstOrDefault(account => account.Id == access.AccountId) is { } account ? PlatformResult.Ok(account)
            : NotTheirs;
    }

    private async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindProfilesAsync(
        IReadOnlyList<SnapchatOrganization> organizations, string token, CancellationToken cancellationToken)
    {
        var accounts = new List<SocialAccount>();
        foreach (var organization in organizations)
        {
            if (!(await FindProfilesAsync(organization.Id!, organization.Name, token, cancellationToken)).IsOk(out var profiles, out var failure))
            {
                return failure;
            }

            accounts.AddRange(profiles);
        }

        if (!(await FindMyProfileAsync(token, cancellationToken)).IsOk(out var mine, out var refusal))
        {
            return refusal;
        }

        return PlatformResult.Ok<IReadOnlyList<SocialAccount>>([.. accounts.Concat(mine).DistinctBy(account => account.Id)]);
    }

    private async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindProfilesAsync(
        string organizationId, string? name, string token, CancellationToken cancellationToken) =>
        (await SnapchatListing.ListAsync<SnapchatProfile>(
            path => api.GetProfilesAsync(path, token, cancellationToken),
            $"organizations/{Uri.EscapeDataString(organizationId)}/public_profiles",
            "public_profiles",
            "public_profile")).IsOk(out var profiles, out var failure)
                ? PlatformResult.Ok<IReadOnlyList<SocialAccount>>([.. profiles.Where(profile => profile.Id is not null).Select(profile => profile.ToAccount(name))])
                : failure;

    /// <summary>A person's own profile belongs to no organization; most people have none.</summary>
    private async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindMyProfileAsync(string token, CancellationToken cancellationToken)
    {
        var answer = await api.GetProfilesAsync("public_profiles/my_profile", token, cancellationToken);
        return answer.Read<MyProfile>(Name, SnapchatJson.Options, mine => mine.PublicProfile?.Id is not null).IsOk(out var mine, out var failure)
            ? PlatformResult.Ok<IReadOnlyList<SocialAccount>>([mine.PublicProfile!.ToAccount(organizationName: null)])
            : failure.Kind == PlatformFailureKind.NotFound ? PlatformResult.Ok<IReadOnlyList<SocialAccount>>([])
            : failure;
    }

    private async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAdAccountsAsync(string organizationId, string token, CancellationToken cancellationToken) =>
        (await SnapchatListing.ListAsync<SnapchatAdAccount>(
            path => api.GetAdsAsync(path, token, cancellationToken), $"organizations/{organizationId}/adaccounts", "adaccounts", "adaccount")).IsOk(out var found, out var failure)
                ? PlatformResult.Ok<IReadOnlyList<SocialAccount>>(
                    [.. found.Where(account => account.Id is not null).Select(account => account.ToAccount(organizationId, organizationName: null))])
                : failure;

    private static IReadOnlyList<SocialAccount> AdAccountsOf(IEnumerable<SnapchatOrganization> organizations) =>
    [
        .. from organization in organizations
           from account in organization.AdAccounts ?? []
           where account.Id is not null
           select account.ToAccount(organization.Id!, organization.Name),
    ];

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}

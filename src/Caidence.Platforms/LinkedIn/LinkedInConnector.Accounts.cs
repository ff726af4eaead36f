using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.LinkedIn;

internal sealed partial class LinkedInConnector
{
    // Followers and logo are a call each, and a member has a hundred a day; of more organizations they are read once one is chosen.
    private const int DescribedInList = 20;

    private static readonly PlatformFailure NotTheirs = new(PlatformFailureKind.NotFound, "This access does not reach the LinkedIn account.");

    public async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(
        SocialApp app, SocialTokens tokens, CancellationToken cancellationToken)
    {
        var token = tokens.AccessToken.Reveal();
        if (!(await ReadMemberAsync(token, cancellationToken)).IsOk(out var member, out var failure))
        {
            return failure;
        }

        if (!(await FindOrganizationsAsync(tokens, token, cancellationToken)).IsOk(out var found, out failure))
        {
            return failure;
        }

        return PlatformResult.Ok<IReadOnlyList<SocialAccount>>([.. found, member.ToAccount()]);
    }

    public async Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        var token = access.AccessToken.Reveal();
        if (LinkedInUrn.OrganizationId(access.AccountId) is { } organizationId)
        {
            return await ReadOrganizationAsync(organizationId, token, cancellationToken);
        }

        return !LinkedInUrn.IsPerson(access.AccountId) ? NotTheirs
            : !(await ReadMemberAsync(token, cancellationToken)).IsOk(out var member, out var failure) ? failure
            : member.ToAccount() is { } account && account.Id == access.AccountId ? PlatformResult.Ok(account)
            : NotTheirs;
    }

    private async Task<PlatformResult<LinkedInMember>> ReadMemberAsync(string token, CancellationToken cancellationToken) =>
        (await api.GetUserInfoAsync(token, cancellationToken)).Read<LinkedInMember>(Name, JsonSerializerOptions.Web, member => !string.IsNullOrEmpty(member.Sub));

    private async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindOrganizationsAsync(SocialTokens tokens, string token, CancellationToken cancellationToken)
    {
        if (tokens.Scopes.Count > 0 && !tokens.Scopes.Contains(LinkedInOrganizations.AdminScope))
        {
            return PlatformResult.Ok<IReadOnlyList<SocialAccount>>([]);
        }

        if (!(await organizations.FindIdsAsync(token, cancellationToken)).IsOk(out var ids, out var failure)
            || !(await organizations.ReadAsync(ids, token, cancellationToken)).IsOk(out var found, out failure))
        {
            return failure;
        }

        var accounts = found.Select(organization => organization.ToAccount()).ToList();
        for (var index = 0; index < found.Count && found.Count <= DescribedInList; index++)
        {
            var followers = await organizations.CountFollowersAsync(found[index], token, cancellationToken);
            accounts[index] = accounts[index] with
            {
                Followers = followers.IsOk(out var count, out _) ? count : null,
                AvatarUrl = await organizations.FindLogoAsync(found[index], token, cancellationToken),
            };
        }

        return PlatformResult.Ok<IReadOnlyList<SocialAccount>>(accounts);
    }

    private async Task<PlatformResult<SocialAccount>> ReadOrganizationAsync(long id, string token, CancellationToken cancellationToken)
    {
        if (!(await organizations.ReadAsync(id, token, cancellationToken)).IsOk(out var organization, out var failure)
            || !(await organizations.CountFollowersAsync(organization, token, cancellationToken)).IsOk(out var followers, out failure))
        {
            return failure;
        }

        return PlatformResult.Ok(organization.ToAccount() with
        {
            Followers = followers,
            AvatarUrl = await organizations.FindLogoAsync(organization, token, cancellationToken),
        });
    }
}

using Caidence.Platforms.Connecting;
using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.LinkedIn;

internal sealed partial class LinkedInConnector
{
    private static readonly PlatformFailure NoRole =
        new(PlatformFailureKind.Permission, "The person who granted access is no administrator of the organization.");

    private static readonly PlatformFailure NoFiguresOfMembers =
        new(PlatformFailureKind.Unavailable, "LinkedIn shows this app the figures of organizations, not of people's own posts.");

    private sealed record Statistics(IReadOnlyList<JsonElement>? Elements);

    public async Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        var isOrganization = LinkedInUrn.OrganizationId(access.AccountId) is not null;
        var proofs = new List<CapabilityProof>();
        foreach (var capability in Traits.Scopes.Select(wish => wish.For).Distinct())
        {
            proofs.Add(await CapabilityProbe.ProveAsync(
                capability, access, NeedsOf(capability, isOrganization), () => TryAsync(capability, isOrganization, app, access, cancellationToken)));
        }

        return proofs;
    }

    private IEnumerable<string> NeedsOf(SocialCapability capability, bool isOrganization) => (capability, isOrganization) switch
    {
        (SocialCapability.Profile, true) => [LinkedInOrganizations.AdminScope],
        (SocialCapability.Publish, true) => ["w_organization_social"],
        (SocialCapability.Publish, false) => ["w_member_social"],
        (SocialCapability.Insights, true) => [LinkedInOrganizations.AdminScope, .. Wished(SocialCapability.Insights)],
        (SocialCapability.Profile, false) => Traits.Scopes.Where(wish => wish.IsRequired).Select(wish => wish.Scope),
        _ => [],
    };

    private IEnumerable<string> Wished(SocialCapability capability) => Traits.Scopes.Where(wish => wish.For == capability).Select(wish => wish.Scope);

    private async Task<PlatformFailure?> TryAsync(
        SocialCapability capability, bool isOrganization, SocialApp app, AccountAccess access, CancellationToken cancellationToken) => (capability, isOrganization) switch
    {
        (SocialCapability.Publish, true) => await TryRoleAsync(access, cancellationToken),
        (SocialCapability.Publish, false) => await TryScopeAsync("w_member_social", app, access, cancellationToken),
        (SocialCapability.Insights, true) => await TryFiguresAsync(access, cancellationToken),
        (SocialCapability.Insights, false) => NoFiguresOfMembers,
        _ => (await ReadAccountAsync(app, access, cancellationToken)).Failure,
    };

    private async Task<PlatformFailure?> TryRoleAsync(AccountAccess access, CancellationToken cancellationToken) =>
        !(await organizations.FindIdsAsync(access.AccessToken.Reveal(), cancellationToken)).IsOk(out var ids, out var failure) ? failure
        : ids.Contains(LinkedInUrn.OrganizationId(access.AccountId)!.Value) ? null
        : NoRole;

    // Members' own posts cannot be read, so that LinkedIn's word on the token is all there is.
    private async Task<PlatformFailure?> TryScopeAsync(string scope, SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        !(await IntrospectAsync(app, access.AccessToken, cancellationToken)).IsOk(out var seen, out var failure) ? failure
        : seen.Active != true ? new(PlatformFailureKind.Reauth, "LinkedIn no longer honours the access.")
        : seen.ScopeList.Contains(scope) ? null
        : new(PlatformFailureKind.Permission, $"LinkedIn does not know of {scope}.") { Permission = scope };

    private async Task<PlatformFailure?> TryFiguresAsync(AccountAccess access, CancellationToken cancellationToken)
    {
        var urn = Uri.EscapeDataString(access.AccountId);
        var answer = await api.GetAsync(
            $"organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity={urn}", access.AccessToken.Reveal(), cancellationToken, permission: null);
        return answer.Read<Statistics>(Name, JsonSerializerOptions.Web, statistics => statistics.Elements is not null).Failure;
    }
}

using System.Globalization;
using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.LinkedIn;

/// <summary>The organizations that a member runs.</summary>
internal sealed class LinkedInOrganizations(LinkedInApi api)
{
    public const string AdminScope = "rw_organization_admin";
    private const string Name = LinkedInOptions.Platform;
    private const int PageSize = 100;
    private const int BatchSize = 50;

    private sealed record Page(IReadOnlyList<LinkedInRole>? Elements);

    private sealed record Found(Dictionary<string, LinkedInOrganization>? Results);

    private sealed record NetworkSize(long? FirstDegreeSize);

    private sealed record Image(string? DownloadUrl);

    /// <summary>Their ids, in LinkedIn's order.</summary>
    public async Task<PlatformResult<IReadOnlyList<long>>> FindIdsAsync(string token, CancellationToken cancellationToken)
    {
        var ids = new List<long>();
        for (var start = 0; ; start += PageSize)
        {
            var answer = await GetAsync(
                string.Create(CultureInfo.InvariantCulture, $"organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED&count={PageSize}&start={start}"),
                token,
                cancellationToken);
            if (!answer.Read<Page>(Name, JsonSerializerOptions.Web, page => page.Elements is not null).IsOk(out var page, out var failure))
            {
                return failure;
            }

            ids.AddRange(page.Elements!.Select(role => LinkedInUrn.OrganizationId(role.Urn)).OfType<long>());
            if (page.Elements!.Count < PageSize)
            {
                return PlatformResult.Ok<IReadOnlyList<long>>([.. ids.Distinct()]);
            }
        }
    }

    public async Task<PlatformResult<IReadOnlyList<LinkedInOrganization>>> ReadAsync(
        IReadOnlyList<long> ids, string token, CancellationToken cancellationToken)
    {
        var organizations = new List<LinkedInOrganization>();
        foreach (var batch in ids.Chunk(BatchSize))
        {
            var list = string.Join(',', batch.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            var answer = await GetAsync($"organizationsLookup?ids=List({list})", token, cancellationToken);
            var found = answer.Read<Found>(Name, JsonSerializerOptions.Web, found => found.Results is not null);
            if (found.IsOk(out var read, out var failure))
            {
                organizations.AddRange(batch.Select(id => read.Results!.GetValueOrDefault(id.ToString(CultureInfo.InvariantCulture))).OfType<LinkedInOrganization>());
            }
            else if (failure.Kind != PlatformFailureKind.Permission)
            {
                return failure;
            }
            else if (!(await ReadOneByOneAsync(batch, token, cancellationToken)).IsOk(out var each, out failure))
            {
                return failure;
            }
            else
            {
                organizations.AddRange(each);
            }
        }

        return PlatformResult.Ok<IReadOnlyList<LinkedInOrganization>>(organizations);
    }

    public async Task<PlatformResult<LinkedInOrganization>> ReadAsync(long id, string token, CancellationToken cancellationToken) =>
        (await GetAsync(string.Create(CultureInfo.InvariantCulture, $"organizations/{id}"), token, cancellationToken))
            .Read<LinkedInOrganization>(Name, JsonSerializerOptions.Web, organization => organization.Id == id);

    public async Task<PlatformResult<long>> CountFollowersAsync(LinkedInOrganization organization, string token, CancellationToken cancellationToken) =>
        (await GetAsync($"networkSizes/{Uri.EscapeDataString(organization.Urn)}?edgeType=COMPANY_FOLLOWED_BY_MEMBER", token, cancellationToken))
            .Read<NetworkSize>(Name, JsonSerializerOptions.Web, size => size.FirstDegreeSize is not null).IsOk(out var size, out var failure)
                ? PlatformResult.Ok(size.FirstDegreeSize!.Value)
                : failure;

    /// <summary>Null where there is none, or none to be had just now.</summary>
    public async Task<string?> FindLogoAsync(LinkedInOrganization organization, string token, CancellationToken cancellationToken) =>
        LinkedInUrn.IsImage(organization.LogoV2?.ImageUrn)
        && (await GetAsync($"images/{Uri.EscapeDataString(organization.LogoV2!.ImageUrn!)}", token, cancellationToken))
            .Read<Image>(Name, JsonSerializerOptions.Web, image => image.DownloadUrl is not null).IsOk(out var image, out _)
                ? image.DownloadUrl
                : null;

    // The development tier refuses to look up several at once.
    private async Task<PlatformResult<IReadOnlyList<LinkedInOrganization>>> ReadOneByOneAsync(
        IEnumerable<long> ids, string token, CancellationToken cancellationToken)
    {
        var organizations = new List<LinkedInOrganization>();
        foreach (var id in ids)
        {
            if (!(await ReadAsync(id, token, cancellationToken)).IsOk(out var organization, out var failure))
            {
                return failure;
            }

            organizations.Add(organization);
        }

        return PlatformResult.Ok<IReadOnlyList<LinkedInOrganization>>(organizations);
    }

    private Task<PlatformAnswer> GetAsync(string pathAndQuery, string token, CancellationToken cancellationToken) =>
        api.GetAsync(pathAndQuery, token, cancellationToken, permission: null);
}

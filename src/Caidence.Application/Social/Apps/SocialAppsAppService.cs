using Caidence.Permissions;
using Caidence.Social.Connecting;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Social.Apps;

[Authorize(CaidencePermissions.Settings.Manage)]
[Route("api/v1/social/apps")]
public sealed class SocialAppsAppService(
    IEnumerable<ISocialConnector> connectors, IRepository<SocialWorkspaceApp, Guid> apps, ISocialGrantRepository grants, SocialApps own, ConnectAddresses addresses,
    IAsyncQueryableExecuter queries, IGuidGenerator guids) : CaidenceAppService, ISocialAppsAppService
{
    [HttpGet]
    public async Task<ListResultDto<SocialAppDto>> GetListAsync()
    {
        var known = (await queries.ToListAsync(apps.Query())).ToDictionary(app => app.Flavor);
        return new([.. connectors.GroupBy(connector => connector.Traits.Flavor).OrderBy(ways => ways.Key).Select(ways => ToDto([.. ways], known.GetValueOrDefault(ways.Key)))]);
    }

    // The platform is asked in the middle of it.
    [UnitOfWork(IsTransactional = false)]
    [HttpPut("{flavor}")]
    public async Task<SocialAppDto> UpdateAsync(AuthFlavor flavor, SaveSocialAppDto input)
    {
        var ways = WaysBy(flavor);
        var saved = await own.FindOwnAsync(flavor);
        var secret = !string.IsNullOrWhiteSpace(input.ClientSecret) ? new(input.ClientSecret.Trim())
            : saved?.ClientId == input.ClientId.Trim() ? saved.ClientSecret!
            : throw new AbpValidationException("The field clientSecret is required.", "clientSecret");
        var app = new SocialApp(input.ClientId.Trim(), secret, string.IsNullOrWhiteSpace(input.ConfigId) ? null : input.ConfigId.Trim());
        if (!(await ways[0].TestAppAsync(app, CancellationToken.None)).IsOk(out var isKnown, out var failure) || !isKnown)
        {
            throw failure is { Kind: PlatformFailureKind.Transient or PlatformFailureKind.RateLimited }
                ? failure.ToException(ways[0].Traits.Platform)
                : new BusinessException(CaidenceErrorCodes.Social.AppRefused)
                    .WithData("Platform", SocialNames.Of(ways[0].Traits.Platform)).WithData("Reason", failure?.Reason ?? "invalid_client");
        }

        // Consents belong to the app they were given to: another client id is another app.
        if (saved is not null && saved.ClientId != app.ClientId)
        {
            await CheckUnusedAsync(saved);
        }

        saved ??= await apps.InsertAsync(new(guids.Create(), CurrentTenant.Id, flavor, app));
        saved.Take(app);
        return ToDto(ways, saved);
    }

    [HttpDelete("{flavor}")]
    public async Task DeleteAsync(AuthFlavor flavor)
    {
        WaysBy(flavor);
        if (await own.FindOwnAsync(flavor) is { } saved)
        {
            await CheckUnusedAsync(saved);
            await apps.DeleteAsync(saved);
        }
    }

    private List<ISocialConnector> WaysBy(AuthFlavor flavor)
    {
        var ways = connectors.Where(connector => connector.Traits.Flavor == flavor).ToList();
        return ways.Count > 0 ? ways : throw new EntityNotFoundException(typeof(SocialWorkspaceApp), flavor);
    }

    private async Task CheckUnusedAsync(SocialWorkspaceApp app)
    {
        if (await queries.CountAsync(grants.Query().Where(grant => grant.AppId == app.Id)) > 0)
        {
            throw new BusinessException(CaidenceErrorCodes.Social.AppInUse);
        }
    }

    private SocialAppDto ToDto(List<ISocialConnector> ways, SocialWorkspaceApp? app) => new()
    {
        Flavor = ways[0].Traits.Flavor,
        Platforms = [.. ways.Select(way => way.Traits.Platform).Order()],
        ClientId = app?.ClientId,
        ConfigId = app?.ConfigId,
        InstallationHasOne = ways.Exists(way => way.InstallationApp is not null),
        RedirectUris = [.. ways.Select(way => way.Traits.Platform).Order().Select(platform => addresses.CallbackOf(platform).AbsoluteUri)],
    };
}

using Caidence.Social.Apps;
using Caidence.Social.Connectors;

namespace Caidence.Social.Connecting;

/// <summary>The platforms and the ways into each, as cards need them.</summary>
public sealed class SocialWays(SocialApps apps) : ITransientDependency
{
    public async Task<IReadOnlyList<SocialPlatformDto>> ReadAsync()
    {
        var platforms = new List<SocialPlatformDto>();
        foreach (var platform in Enum.GetValues<SocialPlatform>())
        {
            var ways = new List<SocialWayDto>();
            foreach (var connector in apps.WaysInto(platform))
            {
                var app = await apps.FindAsync(connector);
                ways.Add(ToDto(connector.Traits, app, app is { App: var known } ? apps.PopupOf(connector.Traits.Flavor)?.PopupOf(known) : null));
            }

            platforms.Add(new() { Platform = platform, Ways = ways });
        }

        return platforms;
    }

    /// <param name="platform">Where to.</param>
    /// <param name="flavor">Null for the usual way.</param>
    /// <exception cref="AbpValidationException">There is no such way.</exception>
    public ConnectorTraits Find(SocialPlatform platform, AuthFlavor? flavor) =>
        apps.WaysInto(platform).FirstOrDefault(way => flavor is null || way.Traits.Flavor == flavor)?.Traits
        ?? throw new AbpValidationException($"{SocialNames.Of(platform)} cannot be connected that way.", "flavor");

    private static SocialWayDto ToDto(ConnectorTraits traits, (Guid? Id, SocialApp App)? app, SocialPopup? popup) => new()
    {
        Flavor = traits.Flavor,
        IsSetUp = app is not null,
        IsOwnApp = app?.Id is not null,
        AccountTypes = traits.AccountTypes,
        Scopes = [.. traits.Scopes.Select(wish => new ScopeWishDto { Scope = wish.Scope, For = wish.For, IsRequired = wish.IsRequired })],
        ScopesCanBeDeclined = traits.ScopesCanBeDeclined,
        RenewsItself = traits.Renewal != GrantRenewal.NotNeeded,
        Popup = popup is null ? null : new()
        {
            SdkUrl = popup.SdkUrl, Origins = popup.Origins, ClientId = popup.ClientId, ConfigId = popup.ConfigId, ApiVersion = popup.ApiVersion, SignupVersion = popup.SignupVersion,
        },
    };
}

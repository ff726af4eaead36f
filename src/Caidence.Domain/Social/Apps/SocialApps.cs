using Caidence.Social.Connectors;
using Caidence.Social.Grants;

namespace Caidence.Social.Apps;

/// <summary>With which app the workspace speaks to a platform: its own if it brought one, else the installation's.</summary>
public sealed class SocialApps(
    IEnumerable<ISocialConnector> connectors, IEnumerable<IConnectsInPopup> popups, IEnumerable<IPreparesAccounts> preparers, IRepository<SocialWorkspaceApp, Guid> apps, IAsyncQueryableExecuter queries) : ITransientDependency
{
    public ISocialConnector ConnectorOf(SocialPlatform platform, AuthFlavor flavor) =>
        connectors.Single(connector => connector.Traits.Platform == platform && connector.Traits.Flavor == flavor);

    public ISocialConnector ConnectorOf(SocialGrant grant) => ConnectorOf(grant.Platform, grant.Flavor);

    /// <summary>Null where that sign-in knows no popup.</summary>
    public IConnectsInPopup? PopupOf(AuthFlavor flavor) => popups.SingleOrDefault(popup => popup.Flavor == flavor);

    /// <summary>Null where accounts of that sign-in need no more than consent.</summary>
    public IPreparesAccounts? PreparerOf(SocialGrant grant) => preparers.SingleOrDefault(preparer => preparer.Flavor == grant.Flavor);

    /// <summary>The ways into a platform, the usual one first.</summary>
    public IReadOnlyList<ISocialConnector> WaysInto(SocialPlatform platform) =>
        [.. connectors.Where(connector => connector.Traits.Platform == platform).OrderBy(connector => connector.Traits.Flavor)];

    public Task<SocialWorkspaceApp?> FindOwnAsync(AuthFlavor flavor) => queries.FirstOrDefaultAsync(apps.Query().Where(app => app.Flavor == flavor));

    /// <summary>For a new consent; null where nobody has set up an app.</summary>
    public async Task<(Guid? Id, SocialApp App)?> FindAsync(ISocialConnector connector) =>
        await FindOwnAsync(connector.Traits.Flavor) is { } own ? (own.Id, own.App)
        : connector.InstallationApp is { } app ? (null, app)
        : null;

    /// <summary>The one a consent was given to; null if it is gone.</summary>
    public async Task<SocialApp?> OfAsync(ISocialConnector connector, Guid? appId) =>
        appId is { } id ? (await apps.FindAsync(id))?.App : connector.InstallationApp;
}

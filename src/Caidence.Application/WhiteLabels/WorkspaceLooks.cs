using Caidence.Features;

namespace Caidence.WhiteLabels;

/// <summary>What a workspace shows instead of Caidence.</summary>
public sealed record WorkspaceLook(Guid TenantId, string Name, WhiteLabel Label)
{
    public string Version => Label.ConcurrencyStamp;

    public string ThemeUrl => $"/white-label/{TenantId}/theme.css?v={Version}";

    public string? LogoUrl => Label.LogoBlobName is { } name ? $"/white-label/{TenantId}/logo?v={name[^8..]}" : null;

    public string? FaviconUrl => Label.FaviconBlobName is { } name ? $"/white-label/{TenantId}/favicon?v={name[^8..]}" : null;
}

/// <summary>Finds the look of a workspace, once for each request.</summary>
public sealed class WorkspaceLooks(
    IRepository<WhiteLabel, Guid> labels, IAsyncQueryableExecuter queries, IFeatureChecker features, ITenantStore tenants, ITenantConfigurationCache cache,
    ICurrentTenant currentTenant) : IScopedDependency
{
    private const string Any = "any";

    private readonly Dictionary<Guid, WorkspaceLook?> _found = [];

    public async Task<WorkspaceLook?> FindAsync(Guid? tenantId)
    {
        if (tenantId is not { } id)
        {
            return null;
        }

        if (!_found.TryGetValue(id, out var look))
        {
            using var there = currentTenant.Change(id);
            _found[id] = look = await ReadAsync(id);
        }

        return look;
    }

    private async Task<WorkspaceLook?> ReadAsync(Guid id) =>
        await HasOneAsync() && await queries.FirstOrDefaultAsync(labels.Query()) is { } label && await features.IsEnabledAsync(CaidenceFeatures.WhiteLabel)
            && await tenants.FindAsync(id) is { IsActive: true } tenant
            ? new(id, tenant.Name, label)
            : null;

    // Most workspaces have none, and every page asks.
    private async Task<bool> HasOneAsync() =>
        (await cache.GetAsync<WhiteLabel, string, bool>([Any], async _ => new Dictionary<string, bool> { [Any] = await queries.AnyAsync(labels.Query()) }))[Any];
}

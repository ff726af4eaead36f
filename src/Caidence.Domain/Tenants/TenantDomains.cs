using Caidence.Features;
using Microsoft.Extensions.Configuration;

namespace Caidence.Tenants;

/// <summary>
/// <c>{0}.</c> before the host of <c>App:SelfUrl</c>, or <c>App:TenantDomainFormat</c>. Addresses are made from configuration only, never from a request.
/// </summary>
public sealed class TenantDomains(
    IConfiguration configuration, IRepository<Tenant, Guid> tenants, IAsyncQueryableExecuter queries, IFeatureChecker features, ICurrentTenant currentTenant)
    : ITenantDomains, ITransientDependency
{
    public string InstallationAddress => configuration["App:SelfUrl"]?.TrimEnd('/') ?? "";

    public string? AddressEnd => Format?.Split("{0}") is [_, var after] ? after : null;

    private string? Format => configuration["App:TenantDomainFormat"] is { Length: > 0 } format ? format
        : Self is { HostNameType: UriHostNameType.Dns } self ? $"{{0}}.{self.Host}" : null;

    private Uri? Self => Uri.TryCreate(InstallationAddress, UriKind.Absolute, out var self) ? self : null;

    public string? LabelOf(string host)
    {
        if (Format?.Split("{0}") is not [var before, var after] || IsOurs(host))
        {
            return null;
        }

        var isBelow = host.Length > before.Length + after.Length
            && host.StartsWith(before, StringComparison.OrdinalIgnoreCase) && host.EndsWith(after, StringComparison.OrdinalIgnoreCase);
        return isBelow ? SubdomainNames.Normalize(host[before.Length..^after.Length]) : null;
    }

    public async Task<TenantConfiguration?> FindAsync(string label)
    {
        var found = await queries.FirstOrDefaultAsync(tenants.Query().Where(tenant => tenant.Subdomain == label));
        return found is not null && await IsGivenAsync(found.Id) ? new(found.Id, found.Name, found.NormalizedName, found.IsActive) : null;
    }

    public async Task<string> GetAddressAsync()
    {
        if (currentTenant.Id is not { } id || Format is not { } format || Self is not { } self
            || (await tenants.FindAsync(id))?.Subdomain is not { } label || !await IsGivenAsync(id))
        {
            return InstallationAddress;
        }

        return new UriBuilder(self) { Host = format.Replace("{0}", label, StringComparison.Ordinal) }.Uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    private bool IsOurs(string host) => Is(InstallationAddress, host) || Is(configuration["WEBHOOK_BASE_URL"], host);

    private static bool Is(string? address, string host) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Host.Equals(host, StringComparison.OrdinalIgnoreCase);

    private async Task<bool> IsGivenAsync(Guid tenantId)
    {
        using var there = currentTenant.Change(tenantId);
        return await features.IsEnabledAsync(CaidenceFeatures.WhiteLabel);
    }
}

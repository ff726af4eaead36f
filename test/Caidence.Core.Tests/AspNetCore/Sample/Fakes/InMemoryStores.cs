using System.Collections.Concurrent;
using Caidence.Core.Auditing;
using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Features;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Settings;
using Caidence.Core.Uow;

namespace Caidence.Core.Tests.AspNetCore.Sample.Fakes;

public sealed class InMemoryPermissions : IPermissionStore
{
    public Task<IReadOnlySet<string>> GetGrantedNamesAsync(PermissionHolder holder) => Task.FromResult<IReadOnlySet<string>>(
        holder == new PermissionHolder("R", "marketer") ? new HashSet<string> { SamplePermissions.Campaigns, SamplePermissions.CreateCampaigns, SamplePermissions.HostOnly }
        : holder == new PermissionHolder("R", "reader") ? new HashSet<string> { SamplePermissions.Campaigns }
        : new HashSet<string>());

    public async Task<IReadOnlyDictionary<PermissionHolder, IReadOnlySet<string>>> GetGrantsAsync(IReadOnlyCollection<PermissionHolder> holders)
    {
        var granted = new Dictionary<PermissionHolder, IReadOnlySet<string>>();
        foreach (var holder in holders)
        {
            granted[holder] = await GetGrantedNamesAsync(holder);
        }

        return granted;
    }

    public Task SetAsync(PermissionHolder holder, string name, bool isGranted) => throw new NotSupportedException();

    public Task GrantAsync(PermissionHolder holder, IEnumerable<string> names) => throw new NotSupportedException();

    public Task MoveAsync(PermissionHolder from, PermissionHolder to) => throw new NotSupportedException();

    public Task DeleteAllAsync(PermissionHolder holder) => throw new NotSupportedException();
}

public sealed class InMemoryAuditing : IAuditingStore
{
    public ConcurrentBag<AuditLog> Logs { get; } = [];

    public Task SaveAsync(AuditLog log)
    {
        Logs.Add(log);
        return Task.CompletedTask;
    }
}

public sealed class InMemoryTenants : ITenantStore
{
    public static readonly TenantConfiguration Northwind = new(new("0198a000-0000-7000-8000-000000000001"), "northwind", "NORTHWIND", true);
    public static readonly TenantConfiguration Contoso = new(new("0198a000-0000-7000-8000-000000000002"), "contoso", "CONTOSO", true);
    public static readonly TenantConfiguration Closed = new(new("0198a000-0000-7000-8000-000000000003"), "closed", "CLOSED", false);

    public Task<TenantConfiguration?> FindAsync(Guid id) => Find(tenant => tenant.Id == id);

    public Task<TenantConfiguration?> FindAsync(string normalizedName) => Find(tenant => tenant.NormalizedName == normalizedName);

    public Task<IReadOnlyList<TenantConfiguration>> GetListAsync() => Task.FromResult<IReadOnlyList<TenantConfiguration>>([Northwind, Contoso, Closed]);

    private static Task<TenantConfiguration?> Find(Predicate<TenantConfiguration> match) =>
        Task.FromResult(Array.Find([Northwind, Contoso, Closed], match));
}

public sealed class NoSettings : ISettingStore
{
    private static readonly IReadOnlyDictionary<string, string?> Nothing = new Dictionary<string, string?>();

    public Task<IReadOnlyDictionary<string, string?>> GetAsync(SettingHolder holder) => Task.FromResult(Nothing);

    public Task<IReadOnlyDictionary<SettingHolder, IReadOnlyDictionary<string, string?>>> GetAsync(IReadOnlyCollection<SettingHolder> holders) =>
        Task.FromResult<IReadOnlyDictionary<SettingHolder, IReadOnlyDictionary<string, string?>>>(holders.ToDictionary(holder => holder, _ => Nothing));

    public Task SetAsync(string name, string? value, SettingHolder holder) => throw new NotSupportedException();
}

public sealed class NoDomains : ITenantDomains
{
    public string? AddressEnd => null;

    public string InstallationAddress => "https://caidence.test";

    public string? LabelOf(string host) => null;

    public Task<TenantConfiguration?> FindAsync(string label) => Task.FromResult<TenantConfiguration?>(null);

    public Task<string> GetAddressAsync() => Task.FromResult(InstallationAddress);
}

public sealed class NoFeatures : IFeatureStore, IPlanFeatures
{
    public Task<IReadOnlyDictionary<string, string>> GetAsync() =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    public Task SetAsync(string name, string? value) => throw new NotSupportedException();

    public Task DeleteAllAsync() => throw new NotSupportedException();
}

public sealed class NoUnitOfWork : IUnitOfWorkManager, IUnitOfWork
{
    public IUnitOfWork? Current => this;

    public Task<IUnitOfWork> BeginAsync(bool isTransactional = true, CancellationToken cancellationToken = default) => Task.FromResult<IUnitOfWork>(this);

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task CompleteAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public void OnCompleted(Func<Task> handler)
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

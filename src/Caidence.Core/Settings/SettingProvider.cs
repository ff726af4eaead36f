using Caidence.Core.DependencyInjection;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Users;
using Microsoft.Extensions.Configuration;

namespace Caidence.Core.Settings;

public sealed class SettingProvider(
    ISettingDefinitionManager definitions, ISettingStore store, ICurrentTenant currentTenant, ICurrentUser currentUser, IConfiguration configuration)
    : ISettingProvider, ISettingManager, IScopedDependency
{
    private const string User = "U";
    private const string Tenant = "T";
    private const string Global = "G";

    public async Task<string?> GetOrNullAsync(string name) => (await GetAllAsync([name]))[name];

    public async Task<IReadOnlyDictionary<string, string?>> GetAllAsync(IEnumerable<string> names)
    {
        var user = currentUser.Id is { } userId ? await store.GetAsync(User, userId.ToString()) : Nothing;
        var tenant = currentTenant.Id is { } tenantId ? await store.GetAsync(Tenant, tenantId.ToString()) : Nothing;
        var global = await store.GetAsync(Global, null);

        return names.ToDictionary(name => name, name =>
            user.GetValueOrDefault(name)
            ?? tenant.GetValueOrDefault(name)
            ?? global.GetValueOrDefault(name)
            ?? configuration[$"Settings:{name}"]
            ?? definitions.Get(name).DefaultValue);
    }

    public Task<IReadOnlyDictionary<string, string?>> GetOwnOfCurrentTenantAsync() =>
        currentTenant.Id is { } id ? store.GetAsync(Tenant, id.ToString()) : store.GetAsync(Global, null);

    public Task SetForCurrentTenantAsync(string name, string? value) =>
        currentTenant.Id is { } id
            ? store.SetAsync(definitions.Get(name).Name, value, Tenant, id.ToString())
            : store.SetAsync(definitions.Get(name).Name, value, Global, null);

    public Task SetForCurrentUserAsync(string name, string? value) =>
        store.SetAsync(definitions.Get(name).Name, value, User, currentUser.Id!.Value.ToString());

    private static IReadOnlyDictionary<string, string?> Nothing { get; } = new Dictionary<string, string?>();
}

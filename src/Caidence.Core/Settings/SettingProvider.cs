using Caidence.Core.DependencyInjection;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Users;
using Microsoft.Extensions.Configuration;

namespace Caidence.Core.Settings;

public sealed class SettingProvider(
    ISettingDefinitionManager definitions, ISettingStore store, ICurrentTenant currentTenant, ICurrentUser currentUser, IConfiguration configuration)
    : ISettingProvider, ISettingManager, IScopedDependency
{
    public async Task<string?> GetOrNullAsync(string name) => (await GetAllAsync([name]))[name];

    public async Task<IReadOnlyDictionary<string, string?>> GetAllAsync(IEnumerable<string> names)
    {
        SettingHolder?[] nearestFirst = [OwnOfUser, OwnOfTenant];
        var near = nearestFirst.OfType<SettingHolder>().ToList();
        var own = await store.GetAsync(near);
        var values = near.Select(holder => own[holder]).Append(await store.GetAsync(SettingHolder.Everybody)).ToList();

        return names.ToDictionary(name => name, name =>
            values.Select(each => each.GetValueOrDefault(name)).FirstOrDefault(value => value is not null)
            ?? configuration[$"Settings:{name}"]
            ?? definitions.Get(name).DefaultValue);
    }

    public Task<IReadOnlyDictionary<string, string?>> GetOwnOfCurrentTenantAsync() => store.GetAsync(OwnOfTenant ?? SettingHolder.Everybody);

    public Task SetForCurrentTenantAsync(string name, string? value) =>
        store.SetAsync(definitions.Get(name).Name, value, OwnOfTenant ?? SettingHolder.Everybody);

    public Task SetForCurrentUserAsync(string name, string? value) => store.SetAsync(definitions.Get(name).Name, value, OwnOfUser!);

    private SettingHolder? OwnOfUser => currentUser.Id is { } id ? SettingHolder.User(id) : null;

    private SettingHolder? OwnOfTenant => currentTenant.Id is { } id ? SettingHolder.Tenant(id) : null;
}

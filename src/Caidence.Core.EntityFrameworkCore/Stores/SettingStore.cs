using Caidence.Core.DependencyInjection;
using Caidence.Core.Guids;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Security;
using Caidence.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Stores;

public sealed class SettingStore(
    DbContext context, ITenantConfigurationCache cache, IGuidGenerator guids, ICurrentTenant currentTenant, ISettingDefinitionManager definitions, FernetKeyRing keyRing)
    : ISettingStore, IScopedDependency
{
    public async Task<IReadOnlyDictionary<string, string?>> GetAsync(SettingHolder holder) => (await GetAsync([holder]))[holder];

    public Task<IReadOnlyDictionary<SettingHolder, IReadOnlyDictionary<string, string?>>> GetAsync(IReadOnlyCollection<SettingHolder> holders) =>
        cache.GetAsync<Setting, SettingHolder, IReadOnlyDictionary<string, string?>>(holders, ReadAsync);

    public async Task SetAsync(string name, string? value, SettingHolder holder)
    {
        var kept = value is not null && definitions.Get(name).IsEncrypted ? keyRing.Encrypt(value) : value;
        var row = await context.Set<Setting>().SingleOrDefaultAsync(
            setting => setting.ProviderName == holder.ProviderName && setting.ProviderKey == holder.ProviderKey && setting.Name == name);
        if (row is null)
        {
            context.Add(new Setting(guids.Create(), currentTenant.Id, name, kept, holder.ProviderName, holder.ProviderKey));
        }
        else if (Reveal(row) != value)
        {
            row.Value = kept;
        }
    }

    private async Task<IReadOnlyDictionary<SettingHolder, IReadOnlyDictionary<string, string?>>> ReadAsync(IReadOnlyCollection<SettingHolder> holders)
    {
        var read = new Dictionary<SettingHolder, IReadOnlyDictionary<string, string?>>();
        foreach (var some in holders.GroupBy(IsOfEverybody))
        {
            using (some.Key ? currentTenant.Change(null) : null)
            {
                await ReadAsync([.. some], read);
            }
        }

        return read;
    }

    private async Task ReadAsync(List<SettingHolder> holders, Dictionary<SettingHolder, IReadOnlyDictionary<string, string?>> read)
    {
        // A little more than asked for, where one key stands under two providers.
        var (names, keys) = (holders.Select(holder => holder.ProviderName).ToList(), holders.Select(holder => holder.ProviderKey).ToList());
        var rows = await context.Set<Setting>().AsNoTracking()
            .Where(setting => EF.Parameter(names).Contains(setting.ProviderName) && EF.Parameter(keys).Contains(setting.ProviderKey))
            .ToListAsync();
        var values = rows.ToLookup(row => new SettingHolder(row.ProviderName, row.ProviderKey));
        foreach (var holder in holders)
        {
            read[holder] = values[holder].ToDictionary(row => row.Name, Reveal);
        }
    }

    private string? Reveal(Setting setting) =>
        setting.Value is not null && definitions.Get(setting.Name).IsEncrypted ? keyRing.Decrypt(setting.Value) : setting.Value;

    // Theirs live on the host side; every workspace may read them.
    private static bool IsOfEverybody(SettingHolder holder) => holder == SettingHolder.Everybody;
}

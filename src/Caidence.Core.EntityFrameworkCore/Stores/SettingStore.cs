using Caidence.Core.DependencyInjection;
using Caidence.Core.Guids;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Security;
using Caidence.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Stores;

public sealed class SettingStore(
    DbContext context, IGuidGenerator guids, ICurrentTenant currentTenant, ISettingDefinitionManager definitions, FernetKeyRing keyRing)
    : ISettingStore, IScopedDependency
{
    private readonly Dictionary<(string, string?), IReadOnlyDictionary<string, string?>> _read = [];

    public async Task<IReadOnlyDictionary<string, string?>> GetAsync(string providerName, string? providerKey)
    {
        if (!_read.TryGetValue((providerName, providerKey), out var values))
        {
            using (AtHomeOf(providerName))
            {
                var rows = await Of(providerName, providerKey).AsNoTracking().ToListAsync();
                _read[(providerName, providerKey)] = values = rows.ToDictionary(row => row.Name, Reveal);
            }
        }

        return values;
    }

    public async Task SetAsync(string name, string? value, string providerName, string? providerKey)
    {
        var kept = value is not null && definitions.Get(name).IsEncrypted ? keyRing.Encrypt(value) : value;
        var row = await Of(providerName, providerKey).SingleOrDefaultAsync(setting => setting.Name == name);
        if (row is null)
        {
            context.Add(new Setting(guids.Create(), currentTenant.Id, name, kept, providerName, providerKey));
        }
        else
        {
            row.Value = kept;
        }

        _read.Remove((providerName, providerKey));
    }

    private IQueryable<Setting> Of(string providerName, string? providerKey) =>
        context.Set<Setting>().Where(setting => setting.ProviderName == providerName && setting.ProviderKey == providerKey);

    private string? Reveal(Setting setting) =>
        setting.Value is not null && definitions.Get(setting.Name).IsEncrypted ? keyRing.Decrypt(setting.Value) : setting.Value;

    // Global rows live on the host side; every workspace may read them.
    private IDisposable? AtHomeOf(string providerName) => providerName == "G" ? currentTenant.Change(null) : null;
}

using Caidence.Core.DependencyInjection;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Caidence.Core.EntityFrameworkCore.Stores;

public sealed class TenantConfigurationCache : ITenantConfigurationCache, IScopedDependency
{
    private static readonly MemoryCacheEntryOptions Unasked = new() { SlidingExpiration = TimeSpan.FromMinutes(10) };

    private readonly DbContext _context;
    private readonly IMemoryCache _shared;
    private readonly ITenantStore _tenants;
    private readonly ICurrentTenant _currentTenant;
    private readonly Dictionary<Place, object?> _own = [];
    private bool _hasSaved;

    public TenantConfigurationCache(DbContext context, IMemoryCache shared, ITenantStore tenants, ICurrentTenant currentTenant)
    {
        (_context, _shared, _tenants, _currentTenant) = (context, shared, tenants, currentTenant);
        context.SavedChanges += (_, _) =>
        {
            _hasSaved = true;
            _own.Clear();
        };
    }

    public async Task<IReadOnlyDictionary<TKey, TValue>> GetAsync<TPart, TKey, TValue>(
        IReadOnlyCollection<TKey> keys, Func<IReadOnlyCollection<TKey>, Task<IReadOnlyDictionary<TKey, TValue>>> read)
        where TPart : ITenantConfigurationPart
        where TKey : notnull
    {
        var places = keys.Distinct().ToDictionary(key => key, key => new Place(typeof(TPart), _currentTenant.Id, key));
        if (places.Values.Any(place => !_own.ContainsKey(place)))
        {
            var stamp = await StampAsync();
            var unread = places.Where(pair => !IsRemembered(pair.Value, stamp)).Select(pair => pair.Key).ToList();
            foreach (var (key, value) in unread.Count > 0 ? await read(unread) : new Dictionary<TKey, TValue>())
            {
                Remember(places[key], stamp, value);
            }
        }

        return places.ToDictionary(pair => pair.Key, pair => (TValue)_own[pair.Value]!);
    }

    // Asked before anything is read, so what is kept under a stamp is never older than it.
    private async Task<string?> StampAsync() =>
        !_hasSaved && _currentTenant.Id is { } id && await _tenants.FindAsync(id) is { } tenant ? tenant.Stamp : null;

    private bool IsRemembered(Place place, string? stamp)
    {
        if (!_own.ContainsKey(place) && stamp is not null && _shared.TryGetValue((place, stamp), out var value))
        {
            _own[place] = value;
        }

        return _own.ContainsKey(place);
    }

    private void Remember(Place place, string? stamp, object? value)
    {
        _own[place] = value;
        // Within a transaction it may be what is taken back in the end.
        if (stamp is not null && _context.Database.CurrentTransaction is null)
        {
            _shared.Set((place, stamp), value, Unasked);
        }
    }

    private sealed record Place(Type Part, Guid? TenantId, object Key);
}

using System.Collections.Concurrent;
using System.Data.Common;
using Caidence.Leads.Ingestion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Sources;

/// <summary>A small memory in front of two indexed look-ups; unknown addresses are not remembered, or a guesser could fill it.</summary>
public sealed class LeadSourceDirectory(IServiceScopeFactory scopes, IDataFilter dataFilter, TimeProvider time)
    : ILeadSourceDirectory, ISingletonDependency
{
    private const int MaxRemembered = 10_000;
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<string, Remembered> _remembered = new();
    private int _changes;

    public async Task<LeadSourceSnapshot?> FindByAddressAsync(string addressHash, CancellationToken cancellationToken)
    {
        var found = await RememberAsync(
            "address:" + addressHash,
            sources => sources.Where(source => source.AddressHash == addressHash || source.PreviousAddressHash == addressHash),
            addressHash,
            cancellationToken);

        return found.Count > 0 ? found[0] : null;
    }

    public Task<IReadOnlyList<LeadSourceSnapshot>> FindByPageAsync(string pageId, CancellationToken cancellationToken) =>
        RememberAsync("page:" + pageId, sources => sources.Where(source => source.PageId == pageId), null, cancellationToken);

    public Task KeepChallengeAsync(Guid sourceId, DateTime at, CancellationToken cancellationToken) => WithSourcesAsync(
        sources => sources.Where(source => source.Id == sourceId)
            .ExecuteUpdateAsync(set => set.SetProperty(source => source.ChallengedAt, at), cancellationToken));

    public void Forget()
    {
        Interlocked.Increment(ref _changes);
        _remembered.Clear();
    }

    private async Task<IReadOnlyList<LeadSourceSnapshot>> RememberAsync(
        string key, Func<IQueryable<LeadSource>, IQueryable<LeadSource>> select, string? addressHash, CancellationToken cancellationToken)
    {
        if (_remembered.TryGetValue(key, out var known) && time.GetElapsedTime(known.At) < Freshness)
        {
            return known.Sources;
        }

        var changes = Volatile.Read(ref _changes);
        var found = await ReadAsync(select, addressHash, cancellationToken);
        if (_remembered.Count >= MaxRemembered)
        {
            _remembered.Clear();
        }

        // What was read before a change must not be remembered after it.
        if (found.Count > 0 && changes == Volatile.Read(ref _changes))
        {
            _remembered[key] = new(found, time.GetTimestamp());
        }

        return found;
    }

    private async Task<IReadOnlyList<LeadSourceSnapshot>> ReadAsync(
        Func<IQueryable<LeadSource>, IQueryable<LeadSource>> select, string? addressHash, CancellationToken cancellationToken)
    {
        var found = await WithSourcesAsync(sources => select(sources).AsNoTracking().ToListAsync(cancellationToken));
        return [.. found.Select(source => ToSnapshot(source, addressHash))];
    }

    private async Task<T> WithSourcesAsync<T>(Func<IQueryable<LeadSource>, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var everywhere = dataFilter.Disable<IMultiTenant>();
        try
        {
            return await work(scope.ServiceProvider.GetRequiredService<IRepository<LeadSource, Guid>>().Query());
        }
        catch (Exception error) when (error is DbException or InvalidOperationException { InnerException: DbException })
        {
            throw new LeadInboxUnavailableException(error);
        }
    }

    private static LeadSourceSnapshot ToSnapshot(LeadSource source, string? addressHash) => new(
        source.Id, source.TenantId, source.SourceType, source.Status, source.Config, source.FieldMapping, source.ListeningUntil, source.PageId,
        source.Secret, source.PreviousSecret, source.PreviousSecretExpiresAt,
        IsFoundByPreviousAddress: addressHash is not null && source.AddressHash != addressHash);

    private sealed record Remembered(IReadOnlyList<LeadSourceSnapshot> Sources, long At);
}

using Caidence.Core.Security;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Matching;

namespace Caidence.Leads.Privacy;

/// <summary>What of this workspace was erased, and when.</summary>
public sealed class LeadTombstones(
    IRepository<LeadTombstone, Guid> tombstones, IAsyncQueryableExecuter queries, BlindIndex index, ICurrentTenant currentTenant, IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>Stands for a submission without telling which; also the key under which erasing and saving it exclude each other.</summary>
    public string HashOf(Guid sourceId, string providerLeadId) => Hash($"{sourceId:N}/{providerLeadId}");

    /// <summary>The hash of an event by which its repeat would be known though its sender gives no ids; null where it gives one.</summary>
    public string? HashOfContent(LeadInboxEvent inbound) =>
        LeadInboxKeys.ContentOf(inbound.EventKey) is { } content ? Hash($"{inbound.SourceId:N}#{content}") : null;

    /// <summary>One for the address and one for the number, out of their blind indexes.</summary>
    public IReadOnlyList<string> HashesOf(PersonKeys person) =>
        [.. person.Email is { } email ? new[] { Hash($"email/{email}") } : [], .. person.Phone is { } phone ? new[] { Hash($"phone/{phone}") } : []];

    /// <summary>Those that stand against taking a person in. A number may be shared: where there is an address, it says who this is.</summary>
    public IReadOnlyList<string> HashesAgainst(PersonKeys person) => HashesOf(person.Email is null ? person : person with { Phone = null });

    public async Task<bool> ExistAsync(IEnumerable<string?> hashes, CancellationToken cancellationToken) =>
        await FindLatestAsync(hashes, cancellationToken) is not null;

    /// <summary>When the last of these was erased; null when none was.</summary>
    public async Task<DateTime?> FindLatestAsync(IEnumerable<string?> hashes, CancellationToken cancellationToken)
    {
        var asked = hashes.OfType<string>().ToList();
        var found = asked.Count == 0 ? null : await queries.FirstOrDefaultAsync(
            tombstones.Query().Where(tombstone => asked.Contains(tombstone.Hash)).OrderByDescending(tombstone => tombstone.ErasedAt), cancellationToken);

        return found?.ErasedAt;
    }

    /// <summary>Whether anything of this workspace was ever erased.</summary>
    public Task<bool> AnyAsync(CancellationToken cancellationToken) => queries.AnyAsync(tombstones.Query(), cancellationToken);

    /// <summary>Those of the hashes that stand for something erased.</summary>
    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> hashes, CancellationToken cancellationToken) =>
        (await queries.ToListAsync(tombstones.Query().Where(tombstone => hashes.Contains(tombstone.Hash)).Select(tombstone => tombstone.Hash), cancellationToken))
            .ToHashSet();

    public async Task SetAsync(IEnumerable<string?> hashes, CancellationToken cancellationToken)
    {
        var wanted = hashes.OfType<string>().Distinct().ToList();
        var known = await queries.ToListAsync(tombstones.Query().Where(tombstone => wanted.Contains(tombstone.Hash)), cancellationToken);
        known.ForEach(tombstone => tombstone.Renew(clock.Now));
        foreach (var hash in wanted.Except(known.Select(tombstone => tombstone.Hash)))
        {
            await tombstones.InsertAsync(new(guids.Create(), currentTenant.Id, hash, clock.Now), cancellationToken);
        }
    }

    private string Hash(string what) => index.Hash(currentTenant.Id, BlindIndexPurpose.Tombstone, what);
}

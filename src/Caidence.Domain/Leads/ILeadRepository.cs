using Caidence.Leads.Paging;

namespace Caidence.Leads;

public interface ILeadRepository : IRepository<Lead, Guid>
{
    /// <summary>A page and the count of the same filter.</summary>
    Task<(long TotalCount, List<Lead> Items)> GetPageAsync(LeadFilter filter, SortOrder<LeadSortField> sorting, int skip, int take, CancellationToken cancellationToken = default);

    /// <summary>The leads from a place of the list on, or its first ones; as fast in the depth as at the beginning.</summary>
    Task<LeadPage> GetPageAsync(LeadFilter filter, SortOrder<LeadSortField> sorting, LeadCursor? cursor, int skip, int take, CancellationToken cancellationToken = default);

    /// <summary>How many match, no more than <paramref name="upTo"/>; fewer where too many would have to be looked at for their words.</summary>
    Task<LeadCount> CountAsync(LeadFilter filter, int upTo, CancellationToken cancellationToken = default);

    /// <summary>The next leads, newest first, after one that was read before; for reading all of them without holding any.</summary>
    Task<List<Lead>> GetNextAsync(LeadFilter filter, Lead? after, int take, CancellationToken cancellationToken = default);

    /// <summary>Leads that share the e-mail or the phone, also under keys of somebody who was merged into them, oldest first; tests are nobody.</summary>
    Task<List<KnownLead>> FindByKeysAsync(string? emailHash, string? phoneHash, CancellationToken cancellationToken = default);

    /// <summary>Brings the hashed words up to date with the lead.</summary>
    Task IndexAsync(Lead lead, LeadKeys keys, CancellationToken cancellationToken = default);

    /// <summary>The same for many.</summary>
    Task IndexAsync(IReadOnlyList<Lead> leads, LeadKeys keys, CancellationToken cancellationToken = default);

    /// <summary>Leads deleted before, or last written to, captured and spoken about before; with the trash, where its filter is lifted.</summary>
    Task<List<Lead>> GetPastAsync(DateTime deletedBefore, DateTime? untouchedSince, int count, CancellationToken cancellationToken = default);

    /// <summary>Removes the lead with everything below it, for good.</summary>
    Task EraseAsync(Lead lead, CancellationToken cancellationToken = default);

    /// <summary>The same for many.</summary>
    Task EraseAsync(IReadOnlyList<Lead> leads, CancellationToken cancellationToken = default);
}

/// <summary>Which leads; all members together. Hashes stand for what was typed.</summary>
public sealed record LeadFilter
{
    public string? EmailHash { get; init; }
    public string? PhoneHash { get; init; }

    /// <summary>Each begins the code of one of the lead's words.</summary>
    public IReadOnlyList<string> TermPrefixes { get; init; } = [];

    /// <summary>Something was typed that can match nobody.</summary>
    public bool IsHopeless { get; init; }
    public LeadStatus? Status { get; init; }
    public Guid? SourceId { get; init; }
    public string? SourcePlatform { get; init; }
    public Guid? AssignedToId { get; init; }
    public bool Unassigned { get; init; }
    public DateTime? CapturedFrom { get; init; }
    public DateTime? CapturedTo { get; init; }
    public bool IncludeTests { get; init; }

    /// <summary>Captured until then, and nobody has contacted them.</summary>
    public DateTime? UncontactedSince { get; init; }

    /// <summary>Only what lies in the trash.</summary>
    public bool IsDeleted { get; init; }
}

/// <summary>What a list of leads can be sorted by.</summary>
public enum LeadSortField
{
    CapturedAt,
    CreatedAt,
    UpdatedAt,
    Status,
    Score,
    SourcePlatform,
}

/// <param name="Lead">Somebody.</param>
/// <param name="Keys">Their own, and those of everybody who was merged into them.</param>
public sealed record KnownLead(Lead Lead, IReadOnlyList<Matching.PersonKeys> Keys);

namespace Caidence.Identity;

/// <summary>What happened at people's doors, newest first.</summary>
public interface IIdentitySecurityLogRepository
{
    /// <summary>Written at once: a refused sign-in leaves no unit of work that would do it later.</summary>
    Task AddAsync(IdentitySecurityLog log, CancellationToken cancellationToken = default);

    Task<(int TotalCount, IReadOnlyList<SecurityLogRow> Rows)> GetPageAsync(
        SecurityLogFilter filter, int skipCount, int maxResultCount, CancellationToken cancellationToken = default);

    /// <summary>When each of them came in last, as far as that is remembered.</summary>
    Task<IReadOnlyDictionary<Guid, DateTime>> GetLastSignInsAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);

    /// <summary>Within the workspace.</summary>
    Task<int> ForgetBeforeAsync(DateTime moment, CancellationToken cancellationToken = default);
}

/// <param name="UserName">Null for an account that is gone.</param>
public sealed record SecurityLogRow(IdentitySecurityLog Log, string? UserName);

/// <summary>Every part that is given must fit.</summary>
public sealed record SecurityLogFilter
{
    public DateTime? From { get; init; }
    public DateTime? To { get; init; }
    public Guid? UserId { get; init; }

    /// <summary>The whole of it, in any case.</summary>
    public string? UserName { get; init; }
    public string? Action { get; init; }
    public string? ClientId { get; init; }
    public string? CorrelationId { get; init; }
}

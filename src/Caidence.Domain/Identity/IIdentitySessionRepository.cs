namespace Caidence.Identity;

/// <summary>The sessions of the workspace. Everything is written at once, for it must hold whatever becomes of the request.</summary>
public interface IIdentitySessionRepository
{
    Task AddAsync(IdentitySession session, CancellationToken cancellationToken = default);

    /// <summary>Those that are not over, last used first.</summary>
    Task<IReadOnlyList<IdentitySession>> GetListAsync(Guid userId, DateTime now, CancellationToken cancellationToken = default);

    Task TouchAsync(Guid id, DateTime now, DateTime expirationTime, CancellationToken cancellationToken = default);

    /// <returns>False if this person has no such session.</returns>
    Task<bool> EndAsync(Guid userId, Guid id, CancellationToken cancellationToken = default);

    /// <returns>How many were ended.</returns>
    Task<int> EndAllAsync(Guid userId, Guid? exceptId, CancellationToken cancellationToken = default);

    /// <summary>Those of people of the platform.</summary>
    Task<int> EndImpersonatedAsync(CancellationToken cancellationToken = default);

    Task<int> ForgetExpiredAsync(DateTime now, CancellationToken cancellationToken = default);
}

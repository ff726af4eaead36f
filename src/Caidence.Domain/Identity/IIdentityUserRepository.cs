namespace Caidence.Identity;

public interface IIdentityUserRepository : IRepository<IdentityUser, Guid>
{
    /// <summary>Users of the workspace whose user name, e-mail, name or surname contains the filter, and how many there are.</summary>
    Task<(int TotalCount, IReadOnlyList<IdentityUser> Users)> GetPageAsync(UserQuery query, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<IdentityRole>> GetRolesAsync(Guid userId, CancellationToken cancellationToken = default);

    Task<ILookup<Guid, string>> GetRoleNamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);

    /// <summary>How many people hold the role and could sign in at <paramref name="now"/>, one person left out.</summary>
    Task<int> CountAbleInRoleAsync(string roleName, Guid exceptUserId, DateTime now, CancellationToken cancellationToken = default);
}

/// <param name="Sorting">One of <c>userName</c>, <c>email</c>, <c>name</c>, <c>surname</c>, <c>creationTime</c>, with <c>desc</c> after it to turn it round.</param>
public sealed record UserQuery(string? Filter = null, string? Sorting = null, int SkipCount = 0, int MaxResultCount = int.MaxValue);

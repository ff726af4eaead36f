namespace Caidence.Identity;

public interface IIdentityUserRepository : IRepository<IdentityUser, Guid>
{
    /// <summary>Users of the workspace whose user name, e-mail, name or surname contains the filter, and how many there are.</summary>
    Task<(int TotalCount, IReadOnlyList<IdentityUser> Users)> GetPageAsync(UserQuery query, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<IdentityRole>> GetRolesAsync(Guid userId, CancellationToken cancellationToken = default);

    Task<ILookup<Guid, string>> GetRoleNamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);

    /// <summary>The brands that they work for through their teams, by person.</summary>
    Task<ILookup<Guid, Guid>> GetTeamBrandsAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);

    /// <summary>What a session must agree with, and the session itself where it is one of theirs: read in one query, for every request asks.</summary>
    Task<UserSnapshot?> FindSnapshotAsync(Guid userId, Guid? sessionId = null, CancellationToken cancellationToken = default);

    /// <summary>Until the transaction ends, nobody else gets past here for this role: counting its holders and taking it from one is then one step.</summary>
    Task HoldRoleAsync(string roleName, CancellationToken cancellationToken = default);

    /// <summary>How many people hold the role and could sign in at <paramref name="now"/>, one person left out.</summary>
    Task<int> CountAbleInRoleAsync(string roleName, Guid exceptUserId, DateTime now, CancellationToken cancellationToken = default);
}

/// <summary>An account as it is now, for a session that began earlier.</summary>
public sealed record UserSnapshot(
    Guid Id, string UserName, string? Name, string? Surname, string? Email, bool EmailConfirmed, string? PhoneNumber,
    bool PhoneNumberConfirmed, bool IsActive, bool AwaitsConfirmation, bool TwoFactorEnabled, string? SecurityStamp, IReadOnlyList<Guid>? BrandIds, IReadOnlyList<string> Roles,
    SessionSnapshot? Session);

public sealed record UserQuery(
    string? Filter = null, IReadOnlyList<SortOrder<UserSortField>>? Sorting = null, int SkipCount = 0, int MaxResultCount = int.MaxValue);

/// <summary>What a list of users can be sorted by.</summary>
public enum UserSortField
{
    UserName,
    Email,
    Name,
    Surname,
    CreationTime,
}

namespace Caidence.Notifications;

/// <summary>Who in the current workspace holds a permission, as far as people who can sign in go.</summary>
public interface IMemberDirectory
{
    Task<IReadOnlyList<Member>> GetHoldersAsync(string permission, CancellationToken cancellationToken = default);

    /// <summary>Names of people, also of those who left.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetNamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);
}

public sealed record Member(Guid Id, string Name);

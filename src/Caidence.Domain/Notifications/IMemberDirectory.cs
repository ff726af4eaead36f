using Caidence.Brands;

namespace Caidence.Notifications;

/// <summary>Who in the current workspace holds a permission, as far as people who can sign in go.</summary>
public interface IMemberDirectory
{
    /// <param name="permission">Its name.</param>
    /// <param name="about">Only those who see it.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    Task<IReadOnlyList<Member>> GetHoldersAsync(string permission, IBrandScoped? about = null, CancellationToken cancellationToken = default);

    /// <summary>Names of people, also of those who left.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetNamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);
}

public sealed record Member(Guid Id, string Name);

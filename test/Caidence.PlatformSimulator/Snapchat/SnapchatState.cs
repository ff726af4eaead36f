using System.Collections.Concurrent;

namespace Caidence.PlatformSimulator.Snapchat;

/// <summary>Businesses and what belongs to them, and how Snapchat treats the app.</summary>
public sealed class SnapchatState
{
    private readonly ConcurrentDictionary<string, SnapchatOrganization> _organizations = [];

    public SnapchatState() => Reset();

    public IEnumerable<SnapchatOrganization> Organizations => _organizations.Values.OrderBy(organization => organization.Id, StringComparer.Ordinal);

    /// <summary>Only apps on a list may use public profiles.</summary>
    public bool IsAllowListed { get; set; }

    /// <summary>Every call is one too many.</summary>
    public bool IsThrottled { get; set; }

    /// <summary>An ad account that Snapchat cannot show, in an answer that is a success otherwise.</summary>
    public string? BrokenAdAccount { get; set; }

    public void Reset()
    {
        _organizations.Clear();
        (IsAllowListed, IsThrottled, BrokenAdAccount) = (true, false, null);
        foreach (var organization in SnapchatSeeds.Organizations)
        {
            Keep(organization);
        }
    }

    public void Keep(SnapchatOrganization organization) => _organizations[organization.Id] = organization;

    public IReadOnlyList<SnapchatOrganization> OrganizationsOf(string email) =>
        [.. Organizations.Where(organization => organization.Emails.Contains(email))];

    public SnapchatOrganization? Find(string id, string email) => OrganizationsOf(email).FirstOrDefault(organization => organization.Id == id);
}

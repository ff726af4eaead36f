using System.Collections.Concurrent;

namespace Caidence.PlatformSimulator.LinkedIn;

/// <summary>Organizations and ad accounts with the members who run them, and how LinkedIn treats the app.</summary>
public sealed class LinkedInDirectory
{
    private readonly ConcurrentDictionary<long, LinkedInOrganization> _organizations = [];
    private readonly ConcurrentDictionary<(string Email, DateOnly Day), int> _calls = [];

    public LinkedInDirectory() => Reset();

    public IEnumerable<LinkedInOrganization> Organizations => _organizations.Values.OrderBy(organization => organization.Id);
    public IReadOnlyList<LinkedInAdAccount> AdAccounts => LinkedInSeeds.AdAccounts;

    /// <summary>Only partners get refresh tokens.</summary>
    public bool IsPartner { get; set; }

    /// <summary>The development tier refuses to look up several organizations at once.</summary>
    public bool IsDevelopmentTier { get; set; }

    /// <summary>Spells <c>organizationTarget</c> where others write <c>organization</c>.</summary>
    public bool SpellsOrganizationTarget { get; set; }

    /// <summary>Calls per member and day (UTC); null for as many as anybody likes.</summary>
    public int? DailyCalls { get; set; }

    public void Reset()
    {
        _organizations.Clear();
        _calls.Clear();
        (IsPartner, IsDevelopmentTier, SpellsOrganizationTarget, DailyCalls) = (false, false, false, null);
        foreach (var organization in LinkedInSeeds.Organizations)
        {
            Keep(organization);
        }
    }

    public void Keep(LinkedInOrganization organization) => _organizations[organization.Id] = organization;

    public LinkedInOrganization? Find(long id) => _organizations.GetValueOrDefault(id);

    public IReadOnlyList<string> OwnersOf(string email) =>
    [
        .. Organizations.Where(organization => organization.IsRunBy(email)).Select(organization => organization.Urn),
        .. AdAccounts.Where(account => account.Emails.Contains(email)).Select(account => account.Urn),
    ];

    /// <summary>Counts a call; false when the day's are used up.</summary>
    public bool TryCall(string email, DateOnly today) => _calls.AddOrUpdate((email, today), 1, (_, calls) => calls + 1) <= (DailyCalls ?? int.MaxValue);
}

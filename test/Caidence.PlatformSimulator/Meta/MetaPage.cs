namespace Caidence.PlatformSimulator.Meta;

/// <summary>A page, the token our app holds for it, and what is wrong with that at the moment.</summary>
public sealed record MetaPage
{
    public static readonly IReadOnlyList<string> AllPermissions =
        ["leads_retrieval", "pages_show_list", "pages_manage_metadata", "pages_manage_ads", "ads_management", "pages_read_engagement"];

    public required string Id { get; init; }
    public required string AppId { get; init; }
    public required string Name { get; init; }
    public required string Token { get; init; }
    public IReadOnlyList<string> Permissions { get; init; } = AllPermissions;
    public IReadOnlyList<string> SubscribedFields { get; init; } = ["leadgen"];

    /// <summary>458 app removed, 459 checkpoint, 460 password changed, 463 expired, 467 invalid; 0 while the token is good.</summary>
    public int TokenProblem { get; init; }

    /// <summary>False: the page uses Leads Access Manager and our app is not on its list.</summary>
    public bool LeadsAccess { get; init; } = true;

    /// <summary>Calls left before throttling starts; null while nobody counts.</summary>
    public MetaCallBudget? Budget { get; init; }

    public MetaThrottle? Throttle { get; init; }

    public string? Username { get; init; }
    public string Category { get; init; } = "Business";
    public long Followers { get; init; }
    public string? InstagramId { get; init; }

    /// <summary>Who may do what, by e-mail address: <c>ANALYZE</c>, <c>CREATE_CONTENT</c> ...</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>False: only its business portfolio lists it, <c>/me/accounts</c> does not.</summary>
    public bool IsInOwnList { get; init; } = true;

    public IReadOnlyList<string> TasksOf(string email) => Roles.GetValueOrDefault(email) ?? [];

    public bool Allows(string permission) => Permissions.Contains(permission);
}

public sealed record MetaCallBudget(int Allowed, int Used)
{
    public int Percent => Allowed == 0 ? 100 : Math.Min(100, Used * 100 / Allowed);
}

/// <param name="Code">4, 17, 32, 341, 613, 80001, 80005 ...</param>
/// <param name="Until">When access comes back.</param>
public sealed record MetaThrottle(int Code, DateTimeOffset Until);

namespace Caidence.Account;

public sealed class IdentitySessionDto : EntityDto<Guid>
{
    /// <summary>The one that asks.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>The browser's own words.</summary>
    public string? BrowserInfo { get; set; }
    public string? ClientIpAddress { get; set; }
    public DateTime SignedIn { get; set; }

    /// <summary>To within five minutes.</summary>
    public DateTime LastAccessed { get; set; }
}

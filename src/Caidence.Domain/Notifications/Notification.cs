namespace Caidence.Notifications;

/// <summary>A line at one person's bell. Texts are keys with arguments, so that it reads in the person's language; no personal data of leads.</summary>
public sealed class Notification : Entity<Guid>, IMultiTenant
{
    public Notification(Guid id, Guid? tenantId, Guid userId, string titleKey, IReadOnlyList<string> arguments, string? url, DateTime creationTime)
    {
        Id = id;
        TenantId = tenantId;
        UserId = userId;
        TitleKey = titleKey;
        Arguments = arguments;
        Url = url;
        CreationTime = creationTime;
    }

    private Notification()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public string TitleKey { get; private set; } = "";
    public IReadOnlyList<string> Arguments { get; private set; } = [];
    public string? Url { get; private set; }
    public DateTime CreationTime { get; private set; }
    public bool IsRead { get; private set; }

    public void MarkRead() => IsRead = true;
}

namespace Caidence.Notifications;

/// <summary>What happened that the signed-in person may want to know; everyone sees only their own.</summary>
public interface INotificationsAppService : IApplicationService
{
    /// <summary>Newest first; <see cref="NotificationListDto.UnreadCount"/> counts all unread ones.</summary>
    Task<NotificationListDto> GetListAsync(PagedResultRequestDto input);

    Task MarkReadAsync(Guid id);

    Task MarkAllReadAsync();
}

/// <summary>A page like every other, but not derived from one: ABP's generator makes a file that imports itself of such a base.</summary>
public sealed class NotificationListDto
{
    public long TotalCount { get; set; }
    public IReadOnlyList<NotificationDto> Items { get; set; } = [];
    public int UnreadCount { get; set; }
}

public sealed class NotificationDto : EntityDto<Guid>
{
    public string Title { get; set; } = "";
    public string? Text { get; set; }
    public string? Url { get; set; }
    public bool IsRead { get; set; }
    public DateTime CreationTime { get; set; }
}

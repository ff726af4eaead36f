using Caidence.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace Caidence.Notifications;

/// <summary>No permission beyond being signed in: everybody has a bell, and sees nobody else's.</summary>
[Authorize]
public sealed class NotificationsAppService(
    IRepository<Notification, Guid> notifications, IAsyncQueryableExecuter queries, IStringLocalizer<CaidenceResource> text)
    : CaidenceAppService, INotificationsAppService
{
    public async Task<NotificationListDto> GetListAsync(PagedResultRequestDto input)
    {
        var mine = Mine();
        var page = await queries.ToListAsync(mine.OrderByDescending(notification => notification.CreationTime).Skip(input.SkipCount).Take(input.MaxResultCount));

        return new()
        {
            TotalCount = await queries.CountAsync(mine),
            UnreadCount = await queries.CountAsync(mine.Where(notification => !notification.IsRead)),
            Items = [.. page.Select(ToDto)],
        };
    }

    public async Task MarkReadAsync(Guid id)
    {
        var notification = await queries.FirstOrDefaultAsync(Mine().Where(mine => mine.Id == id))
            ?? throw new EntityNotFoundException(typeof(Notification), id);
        notification.MarkRead();
    }

    public async Task MarkAllReadAsync() =>
        (await queries.ToListAsync(Mine().Where(notification => !notification.IsRead))).ForEach(notification => notification.MarkRead());

    private IQueryable<Notification> Mine()
    {
        var me = CurrentUser.Id;
        return notifications.Query().Where(notification => notification.UserId == me);
    }

    private NotificationDto ToDto(Notification notification) => new()
    {
        Id = notification.Id,
        Title = text[notification.TitleKey, [.. notification.Arguments]].Value,
        Url = notification.Url,
        IsRead = notification.IsRead,
        CreationTime = notification.CreationTime,
    };
}

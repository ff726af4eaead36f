namespace Caidence.Notifications;

public sealed record NotificationMailArgs(Guid? TenantId, Guid NotificationId) : IBackgroundJobArgs;

namespace Caidence.Hosting.Realtime;

/// <summary>Names of the groups that connections join and messages go to. Every name starts with the workspace.</summary>
public static class NotificationGroups
{
    /// <param name="user">Who listens.</param>
    /// <param name="granted">What they may.</param>
    /// <param name="parts">Of the workspace, if they are limited to parts; null for all of it.</param>
    public static IEnumerable<string> Of(ICurrentUser user, IEnumerable<string> granted, IReadOnlyList<Guid>? parts) =>
        granted.SelectMany(permission => parts is null ? [Permission(user.TenantId, permission)] : parts.Select(part => Part(user.TenantId, permission, part)))
            .Append(Everybody(user.TenantId))
            .Concat(user.Id is { } id ? [Person(user.TenantId, id)] : []);

    public static IReadOnlyList<string> For(RealtimeMessage message) => message switch
    {
        { UserId: { } user } => [Person(message.TenantId, user)],
        { Permission: { } permission, PartId: { } part } => [Permission(message.TenantId, permission), Part(message.TenantId, permission, part)],
        { Permission: { } permission } => [Permission(message.TenantId, permission)],
        _ => [Everybody(message.TenantId)],
    };

    private static string Everybody(Guid? tenant) => Side(tenant);

    private static string Person(Guid? tenant, Guid user) => $"{Side(tenant)}:user:{user:N}";

    private static string Permission(Guid? tenant, string permission) => $"{Side(tenant)}:permission:{permission}";

    private static string Part(Guid? tenant, string permission, Guid part) => $"{Permission(tenant, permission)}:part:{part:N}";

    private static string Side(Guid? tenant) => tenant is { } id ? $"tenant:{id:N}" : "host";
}

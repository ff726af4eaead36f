namespace Caidence.Hosting.Realtime;

/// <summary>Names of the groups that connections join and messages go to. Every name starts with the workspace.</summary>
public static class NotificationGroups
{
    public static IEnumerable<string> Of(ICurrentUser user, IEnumerable<string> granted) =>
        granted.Select(permission => Permission(user.TenantId, permission))
            .Append(Everybody(user.TenantId))
            .Concat(user.Id is { } id ? [Person(user.TenantId, id)] : []);

    public static string For(RealtimeMessage message) => message switch
    {
        { UserId: { } user } => Person(message.TenantId, user),
        { Permission: { } permission } => Permission(message.TenantId, permission),
        _ => Everybody(message.TenantId),
    };

    private static string Everybody(Guid? tenant) => Side(tenant);

    private static string Person(Guid? tenant, Guid user) => $"{Side(tenant)}:user:{user:N}";

    private static string Permission(Guid? tenant, string permission) => $"{Side(tenant)}:permission:{permission}";

    private static string Side(Guid? tenant) => tenant is { } id ? $"tenant:{id:N}" : "host";
}

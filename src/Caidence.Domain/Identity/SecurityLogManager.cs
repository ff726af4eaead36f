namespace Caidence.Identity;

/// <summary>Notes what happens at somebody's door, and from where. Names that nobody has are not kept: people type passwords into that field.</summary>
public sealed class SecurityLogManager(
    IIdentitySecurityLogRepository logs, IAuditingManager auditing, ICurrentTenant currentTenant, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    public Task NoteAsync(Guid userId, string action, string? clientId = null) => logs.AddAsync(
        new IdentitySecurityLog(guids.Create(), currentTenant.Id, userId, action, clock.Now)
        {
            ClientId = clientId,
            ClientIpAddress = auditing.Current?.ClientIpAddress,
            BrowserInfo = auditing.Current?.BrowserInfo,
            CorrelationId = auditing.Current?.CorrelationId,
        });

    public async Task NoteAsync(AccountAddress account, string action, string? clientId = null)
    {
        using (currentTenant.Change(account.TenantId, account.TenantName))
        {
            await NoteAsync(account.UserId, action, clientId);
        }
    }
}

using Caidence.Core.DependencyInjection;
using Caidence.Core.Guids;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Security.Claims;
using Caidence.Core.Timing;
using Caidence.Core.Users;
using Microsoft.Extensions.Logging;

namespace Caidence.Core.Auditing;

public sealed class AuditingManager(
    IClock clock, IGuidGenerator guids, ICurrentTenant currentTenant, ICurrentUser currentUser, IAuditingStore store, ILogger<AuditingManager> logger)
    : IAuditingManager, IScopedDependency
{
    public AuditLog? Current { get; private set; }

    public IAuditLogScope BeginScope() => new Scope(this, Current = new(guids.Create(), clock.Now));

    private async Task EndAsync(AuditLog log)
    {
        Current = null;
        if (!IsWorthKeeping(log))
        {
            return;
        }

        if (WorkspaceEnteredBy(log) is { } entered)
        {
            log.TenantId = entered;
        }
        else
        {
            (log.TenantId, log.TenantName) = (currentTenant.Id, currentTenant.Name);
            (log.UserId, log.UserName, log.ClientId) = (currentUser.Id, currentUser.UserName, currentUser.ClientId);
            log.ImpersonatorUserId = Guid.TryParse(currentUser.FindClaim(AbpClaimTypes.ImpersonatorUserId)?.Value, out var impersonator) ? impersonator : null;
            log.ImpersonatorUserName = currentUser.FindClaim(AbpClaimTypes.ImpersonatorUserName)?.Value;
        }

        log.ExecutionDuration = (int)(clock.Now - log.ExecutionTime).TotalMilliseconds;
        try
        {
            await store.SaveAsync(log);
        }
        catch (Exception error)
        {
            logger.LogError(error, "The audit log of {Method} {Url} could not be saved", log.HttpMethod, log.Url);
        }
    }

    // Who comes from outside, a stranger or somebody of another workspace, and changes something in one only (accepts its invitation): that is
    // told where it happened, and the name by which they are known elsewhere is not. The platform's own people and programs are told of at home.
    private Guid? WorkspaceEnteredBy(AuditLog log) =>
        (currentUser is { Id: null, ClientId: null } || currentUser.TenantId is not null)
        && log.EntityChanges.Select(change => change.TenantId).Distinct().ToList() is [{ } only] && only != currentTenant.Id
            ? only
            : null;

    private static bool IsWorthKeeping(AuditLog log) =>
        log.IsWanted
        || log.Exceptions is not null
        || log.EntityChanges.Count > 0
        || (log.Actions.Count > 0 && log.HttpMethod is not (null or "GET" or "HEAD" or "OPTIONS"));

    private sealed class Scope(AuditingManager manager, AuditLog log) : IAuditLogScope
    {
        public AuditLog Log { get; } = log;

        public async ValueTask DisposeAsync() => await manager.EndAsync(Log);
    }
}

using Caidence.Brands;
using Caidence.Core.Content;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Auditing;

[Authorize(CaidencePermissions.AuditLogs.Default)]
[Area(AuditLoggingRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AuditLoggingRemoteServiceConsts.RemoteServiceName)]
[ControllerName("AuditLogs")]
[Route("api/audit-logging/audit-logs")]
public sealed class AuditLogsAppService(IAuditLogRepository logs, BrandScope scope) : CaidenceAppService, IAuditLogsAppService
{
    private static readonly SortOrder<AuditLogSortField> NewestFirst = new(AuditLogSortField.ExecutionTime, IsDescending: true);

    [HttpGet]
    public async Task<PagedResultDto<AuditLogDto>> GetListAsync(GetAuditLogsInput input)
    {
        scope.CheckUnlimited();
        var (totalCount, rows) = await logs.GetPageAsync(input.ToFilter(), SortOrder.ParseAll(input.Sorting, NewestFirst), input.SkipCount, input.MaxResultCount);
        return new(totalCount, rows.Select(row => row.ToDto()).ToList());
    }

    [HttpGet("{id:guid}")]
    public async Task<AuditLogDetailDto> GetAsync(Guid id)
    {
        scope.CheckUnlimited();
        return (await logs.GetAsync(id)).ToDetailDto();
    }

    [HttpGet("entity-changes")]
    public async Task<PagedResultDto<EntityChangeWithUserDto>> GetEntityChangesAsync(GetEntityChangesInput input)
    {
        scope.CheckUnlimited();
        var (totalCount, rows) = await logs.GetEntityChangesAsync(input.ToFilter(), input.SkipCount, input.MaxResultCount);
        return new(totalCount, rows.Select(row => row.ToDto()).ToList());
    }

    // Read while it is sent, when no unit of work is open any more.
    [HttpGet("export")]
    [Authorize(CaidencePermissions.AuditLogs.Export)]
    [Audited]
    [Produces(AuditLogTable.ContentType)]
    [UnitOfWork(IsDisabled = true)]
    public Task<IRemoteStreamContent> ExportAsync(GetAuditLogsInput input)
    {
        scope.CheckUnlimited();
        return Task.FromResult<IRemoteStreamContent>(
            new RemoteStreamContent(new TextStream(AuditLogTable.WriteAsync(logs.ReadAsync(input.ToFilter()))), "audit-logs.csv", AuditLogTable.ContentType));
    }
}

using Caidence.Core.Content;

namespace Caidence.Auditing;

/// <summary>Who did what, when and from where: the workspace's own, on the host side the platform's.</summary>
public interface IAuditLogsAppService : IApplicationService
{
    /// <summary>
    /// Sorting takes <c>executionTime</c>, <c>executionDuration</c>, <c>userName</c>, <c>httpMethod</c>, <c>url</c>, <c>httpStatusCode</c>; newest
    /// first without.
    /// </summary>
    Task<PagedResultDto<AuditLogDto>> GetListAsync(GetAuditLogsInput input);

    Task<AuditLogDetailDto> GetAsync(Guid id);

    /// <summary>What became of entities, property by property, newest first; of one entity by its type and id.</summary>
    Task<PagedResultDto<EntityChangeWithUserDto>> GetEntityChangesAsync(GetEntityChangesInput input);

    /// <summary>All that match as a table in CSV, newest first. Paging is passed over.</summary>
    Task<IRemoteStreamContent> ExportAsync(GetAuditLogsInput input);
}

namespace Caidence.Auditing;

internal static class AuditLogMapper
{
    public static AuditLogFilter ToFilter(this GetAuditLogsInput input) => new()
    {
        From = input.StartTime,
        To = input.EndTime,
        UserId = input.UserId,
        UserName = Given(input.UserName),
        ClientId = Given(input.ClientId),
        HttpMethod = Given(input.HttpMethod),
        Url = Given(input.Url),
        HttpStatusCode = input.HttpStatusCode,
        HasException = input.HasException,
        CorrelationId = Given(input.CorrelationId),
        MinDuration = input.MinExecutionDuration,
        MaxDuration = input.MaxExecutionDuration,
    };

    public static EntityChangeFilter ToFilter(this GetEntityChangesInput input) => new()
    {
        EntityTypeFullName = Given(input.EntityTypeFullName),
        EntityId = Given(input.EntityId),
        ChangeType = input.EntityChangeType,
        From = input.StartTime,
        To = input.EndTime,
    };

    public static AuditLogDto ToDto(this AuditLogRow row) => Fill(new AuditLogDto(), row.Log, row.EntityChangeCount);

    public static AuditLogDetailDto ToDetailDto(this AuditLog log)
    {
        var dto = Fill(new AuditLogDetailDto(), log, log.EntityChanges.Count);
        dto.EntityChanges = log.EntityChanges.OrderBy(change => change.Id).Select(change => Fill(new EntityChangeDto(), change)).ToList();
        return dto;
    }

    public static EntityChangeWithUserDto ToDto(this EntityChangeRow row)
    {
        var dto = Fill(new EntityChangeWithUserDto(), row.Change);
        (dto.AuditLogId, dto.UserId, dto.UserName) = (row.Log?.Id, row.Log?.UserId, row.Log?.UserName);
        return dto;
    }

    private static T Fill<T>(T dto, AuditLog log, int entityChangeCount)
        where T : AuditLogDto
    {
        dto.Id = log.Id;
        dto.UserId = log.UserId;
        dto.UserName = log.UserName;
        dto.ImpersonatorUserId = log.ImpersonatorUserId;
        dto.ImpersonatorUserName = log.ImpersonatorUserName;
        dto.ClientId = log.ClientId;
        dto.ClientIpAddress = log.ClientIpAddress;
        dto.BrowserInfo = log.BrowserInfo;
        dto.CorrelationId = log.CorrelationId;
        dto.HttpMethod = log.HttpMethod;
        dto.Url = log.Url;
        dto.HttpStatusCode = log.HttpStatusCode;
        dto.ExecutionTime = log.ExecutionTime;
        dto.ExecutionDuration = log.ExecutionDuration;
        dto.Exceptions = log.Exceptions;
        dto.Actions = log.Actions.Select(action => new AuditLogActionDto(
            action.ServiceName, action.MethodName, action.Parameters, action.ExecutionDuration)).ToList();
        dto.EntityChangeCount = entityChangeCount;
        return dto;
    }

    private static T Fill<T>(T dto, EntityChange change)
        where T : EntityChangeDto
    {
        dto.Id = change.Id;
        dto.ChangeTime = change.ChangeTime;
        dto.ChangeType = change.ChangeType;
        dto.EntityTypeFullName = change.EntityTypeFullName;
        dto.EntityId = change.EntityId;
        dto.PropertyChanges = change.PropertyChanges.Select(property => new EntityPropertyChangeDto(
            property.PropertyName, property.PropertyTypeFullName, property.OriginalValue, property.NewValue)).ToList();
        return dto;
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

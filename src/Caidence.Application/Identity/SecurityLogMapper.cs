namespace Caidence.Identity;

internal static class SecurityLogMapper
{
    public static SecurityLogFilter ToFilter(this GetIdentitySecurityLogListInput input) => new()
    {
        From = input.StartTime,
        To = input.EndTime,
        UserId = input.UserId,
        UserName = input.UserName,
        Action = input.ActionName,
        ClientId = input.ClientId,
        CorrelationId = input.CorrelationId,
    };

    public static IdentitySecurityLogDto ToDto(this SecurityLogRow row) => new()
    {
        Id = row.Log.Id,
        TenantId = row.Log.TenantId,
        UserId = row.Log.UserId,
        UserName = row.UserName,
        Action = row.Log.Action,
        Succeeded = !SecurityLogActions.Refusals.Contains(row.Log.Action),
        ClientId = row.Log.ClientId,
        ClientIpAddress = row.Log.ClientIpAddress,
        BrowserInfo = row.Log.BrowserInfo,
        CorrelationId = row.Log.CorrelationId,
        CreationTime = row.Log.CreationTime,
    };
}

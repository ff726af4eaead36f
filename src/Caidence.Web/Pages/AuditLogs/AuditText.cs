using System.Text.RegularExpressions;
using Caidence.Auditing;

namespace Caidence.Web.Pages.AuditLogs;

/// <summary>Names of code as people read them: <c>LeadsAppService.ChangeStatusAsync</c> is "Leads: change status".</summary>
internal static partial class AuditText
{
    /// <summary>A page reads before it writes: what it has done gives the name.</summary>
    public static string Title(this AuditLogDto log) =>
        log.Actions.Count == 0 ? log.Url ?? "" : Title(log.Actions.FirstOrDefault(action => !Reading().IsMatch(action.MethodName)) ?? log.Actions[0]);

    public static string Title(this AuditLogActionDto action)
    {
        var service = action.ServiceName[(action.ServiceName.LastIndexOf('.') + 1)..];
        return $"{Words(Ending().Replace(service, ""))}: {Words(Ending().Replace(action.MethodName, "")).ToLowerInvariant()}";
    }

    public static string ShortName(string fullName) => Words(fullName[(fullName.LastIndexOf('.') + 1)..]);

    /// <summary>Changed something, failed, or only looked.</summary>
    public static string Icon(this AuditLogDto log) =>
        log.Exceptions is not null ? "alert-triangle" : log.HttpMethod is null or "GET" or "HEAD" ? "eye" : "pencil";

    private static string Words(string name) => Humps().Replace(name, " $1");

    [GeneratedRegex("(AppService|Controller|Async)$")]
    private static partial Regex Ending();

    [GeneratedRegex("^(Get|Find|Is|Check|Count|Search)")]
    private static partial Regex Reading();

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex Humps();
}

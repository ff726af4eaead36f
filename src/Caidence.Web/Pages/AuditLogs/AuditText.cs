using System.Text.RegularExpressions;
using Caidence.Auditing;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.AuditLogs;

/// <summary>
/// Names of code as people read them: <c>LeadsAppService.ChangeStatusAsync</c> is "Leads: change status", put together from the texts of the
/// service, the verb and the thing; what has no text is written in the words of the code.
/// </summary>
public sealed partial class AuditText(IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    /// <summary>A page reads before it writes: what it has done gives the name.</summary>
    public string TitleOf(AuditLogDto log) =>
        log.Actions.Count == 0 ? log.Url ?? "" : TitleOf(log.Actions.FirstOrDefault(action => !Reading().IsMatch(action.MethodName)) ?? log.Actions[0]);

    public string TitleOf(AuditLogActionDto action) =>
        texts["AuditLogs:Title", ServiceOf(Stem(action.ServiceName[(action.ServiceName.LastIndexOf('.') + 1)..])), DeedOf(Stem(action.MethodName))];

    public static string ShortName(string fullName) => Words(fullName[(fullName.LastIndexOf('.') + 1)..]);

    /// <summary>Changed something, failed, or only looked.</summary>
    public static string IconOf(AuditLogDto log) =>
        log.Exceptions is not null ? "alert-triangle" : log.HttpMethod is null or "GET" or "HEAD" ? "eye" : "pencil";

    private string ServiceOf(string service) => Find($"AuditLogs:Service.{service}") ?? Find($"Permission:{service}") ?? Words(service);

    private string DeedOf(string method)
    {
        if (Find($"AuditLogs:Do.{method}") is { } deed)
        {
            return deed;
        }

        var parts = Words(method).Split(' ', 2);
        return parts is [var verb, var thing] && Find($"AuditLogs:Do.{verb}") is { } doing
            ? texts["AuditLogs:DoThing", doing, Find($"AuditLogs:Thing.{method[verb.Length..]}") ?? thing.ToLowerInvariant()]
            : Words(method).ToLowerInvariant();
    }

    private string? Find(string key) => texts[key] is { ResourceNotFound: false } text ? text.Value : null;

    private static string Stem(string name) => Ending().Replace(name, "");

    private static string Words(string name) => Humps().Replace(name, " $1");

    [GeneratedRegex("(AppService|Controller|Async)$")]
    private static partial Regex Ending();

    [GeneratedRegex("^(Get|Find|Is|Check|Count|Search)")]
    private static partial Regex Reading();

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex Humps();
}

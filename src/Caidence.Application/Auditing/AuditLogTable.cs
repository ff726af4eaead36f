using System.Globalization;
using System.Runtime.CompilerServices;

namespace Caidence.Auditing;

/// <summary>Audit logs as CSV, one line each.</summary>
internal static class AuditLogTable
{
    public const string ContentType = "text/csv";

    private const string Header = "executionTime,userName,clientId,clientIpAddress,httpMethod,url,httpStatusCode,executionDuration,actions,exceptions,correlationId,impersonatorUserName,changes\r\n";

    public static async IAsyncEnumerable<string> WriteAsync(
        IAsyncEnumerable<AuditLog> logs, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Spreadsheets take a file without the mark for Latin-1.
        yield return "\uFEFF" + Header;
        await foreach (var log in logs.WithCancellation(cancellationToken))
        {
            yield return string.Join(',', CellsOf(log).Select(Cell)) + "\r\n";
        }
    }

    private static IEnumerable<string?> CellsOf(AuditLog log) =>
    [
        log.ExecutionTime.ToString("O", CultureInfo.InvariantCulture),
        log.UserName,
        log.ClientId,
        log.ClientIpAddress,
        log.HttpMethod,
        log.Url,
        log.HttpStatusCode?.ToString(CultureInfo.InvariantCulture),
        log.ExecutionDuration.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', log.Actions.Select(action => $"{action.ServiceName.Split('.')[^1]}.{action.MethodName}")),
        log.Exceptions,
        log.CorrelationId,
        log.ImpersonatorUserName,
        string.Join("; ", log.EntityChanges.Select(TextOf)),
    ];

    private static string TextOf(EntityChange change) =>
        $"{change.EntityTypeFullName.Split('.')[^1]} {change.EntityId} {change.ChangeType}"
        + string.Concat(change.PropertyChanges.Select(property => $", {property.PropertyName}: {property.OriginalValue ?? "-"} > {property.NewValue ?? "-"}"));

    private static string Cell(string? value)
    {
        var text = value ?? "";
        // What begins like a formula would be run by the spreadsheet that opens it.
        text = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

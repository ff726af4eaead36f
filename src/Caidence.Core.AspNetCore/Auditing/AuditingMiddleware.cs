using Caidence.Core.AspNetCore.Errors;
using Caidence.Core.Auditing;
using Caidence.Core.Tracing;
using Caidence.Core.Uow;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Caidence.Core.AspNetCore.Auditing;

/// <summary>Opens the audit log of a request and writes down where it came from and how it ended.</summary>
public sealed class AuditingMiddleware(RequestDelegate next)
{
    private const int MaxBrowserInfoLength = 512;
    private const int MaxUrlLength = 256;

    public async Task InvokeAsync(
        HttpContext context, IAuditingManager auditing, HttpStatusCodeFinder statusCodes, ICorrelationIdProvider correlationIdProvider, IConnectionHold hold)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<DisableAuditingAttribute>() is not null)
        {
            await next(context);
            return;
        }

        await using var scope = auditing.BeginScope();
        Describe(scope.Log, context);
        scope.Log.CorrelationId = correlationIdProvider.Get();
        try
        {
            await next(context);
            scope.Log.HttpStatusCode = context.Response.StatusCode;
        }
        catch (Exception error) when (error is not OperationCanceledException || !context.RequestAborted.IsCancellationRequested)
        {
            scope.Log.AddException(error);
            scope.Log.HttpStatusCode = statusCodes.StatusCodeOf(error);
            throw;
        }
        finally
        {
            // The log is saved on a connection of its own.
            await hold.ReleaseAsync();
        }
    }

    private static void Describe(AuditLog log, HttpContext context)
    {
        log.HttpMethod = context.Request.Method;
        log.Url = Fit(UrlWithoutTokens(context), MaxUrlLength);
        log.ClientIpAddress = context.Connection.RemoteIpAddress?.ToString();
        log.BrowserInfo = Fit(context.Request.Headers.UserAgent.ToString(), MaxBrowserInfoLength);
    }

    /// <summary>Webhook addresses and reset links carry a secret in a part of the path that their route calls a token.</summary>
    private static string UrlWithoutTokens(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        foreach (var (name, value) in context.GetRouteData().Values)
        {
            if (name.Contains("token", StringComparison.OrdinalIgnoreCase) && value?.ToString() is { Length: > 0 } secret)
            {
                path = path.Replace(secret, "***", StringComparison.Ordinal);
            }
        }

        return path;
    }

    // A text that its column cannot take, too long or with NUL, would lose the whole log: a way to leave no trace.
    private static string Fit(string text, int length) => (text.Length <= length ? text : text[..length]).Replace('\0', '?');
}

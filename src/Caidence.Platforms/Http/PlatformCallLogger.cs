using Microsoft.Extensions.Http.Logging;
using Microsoft.Extensions.Logging;

namespace Caidence.Platforms.Http;

/// <summary>
/// One line per call in place of the framework's own loggers: path without query, status, time, and the ids the platform's support
/// asks for. Queries and headers can hold tokens and never get here.
/// </summary>
internal sealed class PlatformCallLogger(ILogger<PlatformCallLogger> logger) : IHttpClientLogger
{
    private static readonly string[] TraceHeaders = ["x-fb-trace-id", "x-fb-request-id", "x-li-uuid", "x-li-request-id"];

    public object? LogRequestStart(HttpRequestMessage request) => null;

    public void LogRequestStop(object? context, HttpRequestMessage request, HttpResponseMessage response, TimeSpan elapsed) =>
        logger.LogInformation(
            "{Method} {Host}{Path} answered {Status} in {Elapsed:0} ms {Trace}",
            request.Method,
            request.RequestUri?.Authority,
            request.RequestUri?.AbsolutePath,
            (int)response.StatusCode,
            elapsed.TotalMilliseconds,
            TraceOf(response));

    public void LogRequestFailed(
        object? context, HttpRequestMessage request, HttpResponseMessage? response, Exception exception, TimeSpan elapsed) =>
        logger.LogWarning(
            "{Method} {Host}{Path} failed after {Elapsed:0} ms: {Error}",
            request.Method,
            request.RequestUri?.Authority,
            request.RequestUri?.AbsolutePath,
            elapsed.TotalMilliseconds,
            (exception as HttpRequestException)?.HttpRequestError.ToString() ?? exception.GetType().Name);

    private static string TraceOf(HttpResponseMessage response) => string.Join(' ', TraceHeaders
        .Where(response.Headers.Contains)
        .Select(name => $"{name}={string.Join(',', response.Headers.GetValues(name))}"));
}

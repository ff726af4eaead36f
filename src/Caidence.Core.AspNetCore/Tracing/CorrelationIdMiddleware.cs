using System.Text.RegularExpressions;
using Caidence.Core.Guids;
using Caidence.Core.Tracing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Caidence.Core.AspNetCore.Tracing;

/// <summary>Takes the caller's correlation id if it looks like one, makes one otherwise, and sends it back.</summary>
public sealed partial class CorrelationIdMiddleware(
    RequestDelegate next, ICorrelationIdProvider correlationIdProvider, IGuidGenerator guids, ILogger<CorrelationIdMiddleware> logger)
{
    public const string HeaderName = "X-Correlation-Id";

    public async Task InvokeAsync(HttpContext context)
    {
        var given = context.Request.Headers[HeaderName].ToString();
        var id = WellFormed().IsMatch(given) ? given : guids.Create().ToString("N");

        context.Response.OnStarting(() =>
        {
            context.Response.Headers[HeaderName] = id;
            return Task.CompletedTask;
        });

        using (correlationIdProvider.Change(id))
        using (logger.BeginScope(new Dictionary<string, object> { ["CorrelationId"] = id }))
        {
            await next(context);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9._-]{1,64}$")]
    private static partial Regex WellFormed();
}

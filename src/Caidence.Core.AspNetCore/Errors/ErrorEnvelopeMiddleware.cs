using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Core.AspNetCore.Errors;

/// <summary>Answers every failing API call with the envelope: thrown, or a bare status that something set. Pages keep their error page.</summary>
public sealed class ErrorEnvelopeMiddleware(RequestDelegate next, ILogger<ErrorEnvelopeMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.IsApiCall())
        {
            await next(context);
            return;
        }

        try
        {
            await AnswerAsync(context);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // Whoever has hung up hears no answer; the status is for the log.
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await AnswerAsync(context, error);
            return;
        }

        if (IsBareFailure(context.Response))
        {
            await WriterOf(context).WriteAsync(context, context.Response.StatusCode);
        }
    }

    private async Task AnswerAsync(HttpContext context, Exception error)
    {
        DropContentHeaders(context.Response);
        await WriterOf(context).WriteAsync(context, error);
        Log(context, error);
    }

    /// <summary>Expected refusals are told by kind only: their text may quote what was sent. Addresses may hold tokens, routes do not.</summary>
    private void Log(HttpContext context, Exception error)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no endpoint)";
        var status = context.Response.StatusCode;
        if (status >= StatusCodes.Status500InternalServerError)
        {
            logger.LogError(error, "{Method} {Route} failed with {StatusCode}", context.Request.Method, route, status);
            return;
        }

        var kind = error is BusinessException business ? business.Code : error.GetType().Name;
        logger.LogWarning("{Method} {Route} was refused with {StatusCode}: {Kind}", context.Request.Method, route, status, kind);
    }

    private static void DropContentHeaders(HttpResponse response)
    {
        response.Headers.ContentType = default;
        response.Headers.ContentLength = null;
        response.Headers.ETag = default;
    }

    private static bool IsBareFailure(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentLength: null or 0 }
        && string.IsNullOrEmpty(response.ContentType);

    private static ErrorEnvelopeWriter WriterOf(HttpContext context) => context.RequestServices.GetRequiredService<ErrorEnvelopeWriter>();
}

using Caidence.Core.AspNetCore.Json;
using Caidence.Core.DependencyInjection;
using Microsoft.AspNetCore.Http;

namespace Caidence.Core.AspNetCore.Errors;

public sealed class ErrorEnvelopeWriter(HttpStatusCodeFinder statusCodes, ErrorInfoConverter converter) : ITransientDependency
{
    public Task WriteAsync(HttpContext context, Exception error)
    {
        var statusCode = statusCodes.StatusCodeOf(error);
        return WriteAsync(context, statusCode, converter.Convert(error, statusCode));
    }

    public Task WriteAsync(HttpContext context, int statusCode) => WriteAsync(context, statusCode, converter.Of(statusCode));

    private static Task WriteAsync(HttpContext context, int statusCode, RemoteServiceErrorInfo error)
    {
        context.Response.StatusCode = statusCode;
        context.Response.Headers[RemoteServiceErrorResponse.HeaderName] = "true";
        context.Response.Headers.CacheControl = "no-store";

        return context.Response.WriteAsJsonAsync(new RemoteServiceErrorResponse(error), AbpJson.Options, context.RequestAborted);
    }
}

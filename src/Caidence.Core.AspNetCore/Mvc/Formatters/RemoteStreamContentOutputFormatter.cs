using Caidence.Core.Content;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;

namespace Caidence.Core.AspNetCore.Mvc.Formatters;

/// <summary>Sends a file as it is, under its own name and type, whatever the caller accepts.</summary>
internal sealed class RemoteStreamContentOutputFormatter : OutputFormatter
{
    public RemoteStreamContentOutputFormatter() => SupportedMediaTypes.Add("*/*");

    public override void WriteResponseHeaders(OutputFormatterWriteContext context)
    {
        var content = (IRemoteStreamContent)context.Object!;
        var headers = context.HttpContext.Response.Headers;
        headers.ContentType = content.ContentType;
        headers.ContentLength = content.ContentLength;
        if (content.FileName is { } name)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(name);
            headers.ContentDisposition = disposition.ToString();
        }
    }

    public override async Task WriteResponseBodyAsync(OutputFormatterWriteContext context)
    {
        await using var stream = ((IRemoteStreamContent)context.Object!).GetStream();
        await stream.CopyToAsync(context.HttpContext.Response.Body, context.HttpContext.RequestAborted);
    }

    protected override bool CanWriteType(Type? type) => type?.IsAssignableTo(typeof(IRemoteStreamContent)) == true;
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Caidence.Leads;

/// <summary>Sends a file while it is being made. Whatever is refused before the first byte is answered as any other refusal.</summary>
internal static class FileAnswer
{
    public static async Task<IActionResult> WriteAsync(HttpResponse response, string contentType, string fileName, Func<Stream, Task> write)
    {
        response.OnStarting(() =>
        {
            if (response.StatusCode == StatusCodes.Status200OK)
            {
                response.ContentType = contentType;
                response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName }.ToString();
                response.Headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        await write(response.Body);
        return new EmptyResult();
    }
}

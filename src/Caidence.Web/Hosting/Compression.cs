using Microsoft.AspNetCore.ResponseCompression;

namespace Caidence.Web.Hosting;

internal static class Compression
{
    /// <summary>For what scripts fetch. Pages stay as they are over HTTPS: compressing secrets beside echoed input leaks them (BREACH).</summary>
    public static void AddCompression(this ServiceConfigurationContext context) =>
        context.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["application/json", "application/javascript", "text/javascript", "text/css", "image/svg+xml"];
        });
}

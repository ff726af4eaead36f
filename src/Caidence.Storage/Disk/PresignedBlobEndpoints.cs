using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Storage.Disk;

public static class PresignedBlobEndpoints
{
    private const string Template = PresignedBlobUrls.Route + "/{token}/{fileName}";
    private const int DefaultUploadMegabytes = 500;

    /// <summary>Serves presigned addresses of blobs on disk; maps nothing where blobs are in a bucket.</summary>
    public static void MapPresignedBlobs(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<PresignedBlobUrls>() is null)
        {
            return;
        }

        endpoints.MapGet(Template, ReadAsync).AllowAnonymous().ExcludeFromDescription();
        endpoints.MapPut(Template, WriteAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ReadAsync(
        string token, PresignedBlobUrls urls, IBlobStore store, HttpResponse response, CancellationToken cancellationToken)
    {
        if (urls.Open(token, BlobAccess.Read) is not { } address)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await store.OpenAsync(address, cancellationToken) is not { } content)
        {
            return Results.NotFound();
        }

        // Somebody's upload must never act as a page of ours.
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        return Results.Stream(content, BlobContentType.Of(address.FileName), BlobContentType.DownloadName(address.FileName), enableRangeProcessing: true);
    }

    private static async Task<IResult> WriteAsync(
        string token, PresignedBlobUrls urls, IBlobStore store, IConfiguration configuration, HttpRequest request, CancellationToken cancellationToken)
    {
        if (urls.Open(token, BlobAccess.Write) is not { } address)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = configuration.GetValue("VIDEO_MAX_UPLOAD_MB", DefaultUploadMegabytes) * 1024L * 1024L;
        }

        await store.SaveAsync(address, request.Body, overrideExisting: true, cancellationToken);
        return Results.Ok();
    }
}

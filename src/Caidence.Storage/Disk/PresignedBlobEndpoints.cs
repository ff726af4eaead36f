using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Storage.Disk;

public static class PresignedBlobEndpoints
{
    private const string Template = "/{token}/{fileName}";

    /// <summary>Somebody's upload must never act as a page of ours.</summary>
    public const string Sandbox = "sandbox; default-src 'none'";

    private const int DefaultUploadMegabytes = 500;

    /// <summary>Serves presigned addresses of blobs on disk; the group is empty where blobs are in a bucket.</summary>
    public static RouteGroupBuilder MapPresignedBlobs(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(PresignedBlobUrls.Route);
        if (endpoints.ServiceProvider.GetService<PresignedBlobUrls>() is not null)
        {
            group.MapGet(Template, ReadAsync).AllowAnonymous().ExcludeFromDescription();
            group.MapPut(Template, WriteAsync).AllowAnonymous().ExcludeFromDescription();
        }

        return group;
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

        response.Headers.ContentSecurityPolicy = Sandbox;
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

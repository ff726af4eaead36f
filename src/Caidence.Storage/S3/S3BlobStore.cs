using System.Net;
using Amazon.S3;
using Amazon.S3.Model;

namespace Caidence.Storage.S3;

/// <summary>Blobs in one bucket, streamed both ways.</summary>
internal sealed class S3BlobStore(IAmazonS3 s3, S3Options options, TimeProvider time) : IBlobStore
{
    public async Task SaveAsync(BlobAddress address, Stream content, bool overrideExisting, CancellationToken cancellationToken)
    {
        // Asked beforehand too: not every service that speaks S3 knows conditional writes.
        if (!overrideExisting && await ExistsAsync(address, cancellationToken))
        {
            throw new BlobAlreadyExistsException(address.FileName);
        }

        await using var body = await Rewindable.OfAsync(content, cancellationToken);
        try
        {
            await s3.PutObjectAsync(PutOf(address, body.Stream, overrideExisting), cancellationToken);
        }
        catch (AmazonS3Exception error) when (error.StatusCode == HttpStatusCode.PreconditionFailed)
        {
            throw new BlobAlreadyExistsException(address.FileName);
        }
    }

    public async Task<Stream?> OpenAsync(BlobAddress address, CancellationToken cancellationToken)
    {
        try
        {
            return (await s3.GetObjectAsync(options.Bucket, address.Path, cancellationToken)).ResponseStream;
        }
        catch (AmazonS3Exception error) when (error.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public async Task<bool> ExistsAsync(BlobAddress address, CancellationToken cancellationToken)
    {
        try
        {
            await s3.GetObjectMetadataAsync(options.Bucket, address.Path, cancellationToken);
            return true;
        }
        catch (AmazonS3Exception error) when (error.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    public async Task<bool> DeleteAsync(BlobAddress address, CancellationToken cancellationToken)
    {
        var existed = await ExistsAsync(address, cancellationToken);
        await s3.DeleteObjectAsync(options.Bucket, address.Path, cancellationToken);
        return existed;
    }

    public async Task<long> CountBytesAsync(Guid? tenantId, CancellationToken cancellationToken)
    {
        var bytes = 0L;
        var request = new ListObjectsV2Request { BucketName = options.Bucket, Prefix = BlobAddress.RootOf(tenantId) + "/" };
        await foreach (var blob in s3.Paginators.ListObjectsV2(request).S3Objects.WithCancellation(cancellationToken))
        {
            bytes += blob.Size ?? 0;
        }

        return bytes;
    }

    public async Task<Uri> PresignAsync(BlobAddress address, BlobAccess access, TimeSpan expiresIn) =>
        new(await s3.GetPreSignedURLAsync(new()
        {
            BucketName = options.Bucket,
            Key = address.Path,
            Verb = access == BlobAccess.Read ? HttpVerb.GET : HttpVerb.PUT,
            Expires = time.GetUtcNow().UtcDateTime + expiresIn,
            Protocol = options.EndpointUrl?.StartsWith("http:", StringComparison.Ordinal) == true ? Protocol.HTTP : Protocol.HTTPS,
        }));

    private PutObjectRequest PutOf(BlobAddress address, Stream body, bool overrideExisting) => new()
    {
        BucketName = options.Bucket,
        Key = address.Path,
        InputStream = body,
        AutoCloseStream = false,
        UseChunkEncoding = false,
        IfNoneMatch = overrideExisting ? null : "*",
    };
}

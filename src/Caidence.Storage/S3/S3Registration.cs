using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Storage.S3;

internal static class S3Registration
{
    public static void AddS3(this IServiceCollection services, S3Options options)
    {
        services.AddSingleton(options);
        services.AddSingleton<IAmazonS3>(_ => ClientFor(options));
        services.AddSingleton<IBlobStore, S3BlobStore>();
    }

    public static AmazonS3Client ClientFor(S3Options options)
    {
        // Checksums as trailers are newer than R2 and most other services that speak S3.
        var config = new AmazonS3Config
        {
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };

        if (options.EndpointUrl is null)
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(options.Region);
        }
        else
        {
            config.ServiceURL = options.EndpointUrl;
            config.AuthenticationRegion = options.Region;
            config.ForcePathStyle = options.ForcePathStyle;
        }

        // Without keys the machine's own role speaks.
        return options is { AccessKey: { } access, SecretKey: { } secret } ? new(new BasicAWSCredentials(access, secret), config) : new(config);
    }
}

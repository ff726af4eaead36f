using Microsoft.Extensions.Configuration;

namespace Caidence.Storage.S3;

/// <summary>The plan's <c>S3_*</c> names; <c>S3_ENDPOINT_URL</c> for R2 and other services that speak S3.</summary>
public sealed record S3Options(string Bucket, string? AccessKey, string? SecretKey, string Region, string? EndpointUrl, bool ForcePathStyle)
{
    public static bool IsWanted(IConfiguration configuration) =>
        Given(configuration, "Storage:Provider") is { } provider
            ? string.Equals(provider, "S3", StringComparison.OrdinalIgnoreCase)
            : Given(configuration, "S3_ACCESS_KEY") is not null;

    public static S3Options From(IConfiguration configuration) => new(
        Given(configuration, "S3_BUCKET_NAME") ?? "caidence-media",
        Given(configuration, "S3_ACCESS_KEY"),
        Given(configuration, "S3_SECRET_KEY"),
        Given(configuration, "S3_REGION") ?? "us-east-1",
        Given(configuration, "S3_ENDPOINT_URL"),
        configuration.GetValue("S3_FORCE_PATH_STYLE", true));

    public override string ToString() => $"S3 bucket {Bucket}";

    // A name that is set to nothing, as in a copied list of variables, counts as missing.
    private static string? Given(IConfiguration configuration, string name) =>
        configuration[name]?.Trim() is { Length: > 0 } value ? value : null;
}

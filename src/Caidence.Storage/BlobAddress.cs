namespace Caidence.Storage;

/// <summary>
/// Full path of a blob, the same on disk and in a bucket: <c>host/{container}/{name}</c> or <c>tenants/{id}/{container}/{name}</c>.
/// Only names that cannot climb out of their container become one.
/// </summary>
public sealed record BlobAddress
{
    private const int MaxNameLength = 512;
    private const int MaxSegmentLength = 200;

    private BlobAddress(string path) => Path = path;

    public string Path { get; }

    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <exception cref="ArgumentException">The name is empty, too long, or not a plain relative path.</exception>
    public static BlobAddress Of(Guid? tenantId, string container, string name) =>
        IsPlain(name)
            ? new($"{RootOf(tenantId)}/{container}/{name}")
            : throw new ArgumentException("A blob name is a relative path of plain segments.", nameof(name));

    /// <summary>What all of a tenant's blobs lie below.</summary>
    internal static string RootOf(Guid? tenantId) => tenantId is { } id ? $"tenants/{id:D}" : "host";

    /// <summary>Reads back what <see cref="Path"/> gave.</summary>
    internal static BlobAddress Parse(string path) =>
        IsPlain(path) ? new(path) : throw new ArgumentException("Not the path of a blob.", nameof(path));

    private static bool IsPlain(string path) =>
        path.Length is > 0 and <= MaxNameLength && path.Split('/').All(IsPlainSegment);

    private static bool IsPlainSegment(string segment) =>
        segment.Length is > 0 and <= MaxSegmentLength
        && segment is not ("." or "..")
        && !segment.Any(letter => char.IsControl(letter) || letter is '\\' or ':');
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;

namespace Caidence.Storage.Disk;

/// <summary>
/// Addresses on our own host that open one blob for reading or writing until a moment. They hold an authenticated token
/// under the host's Data Protection keys, so they outlive a restart and work on every process.
/// </summary>
internal sealed class PresignedBlobUrls(IDataProtectionProvider protection, TimeProvider time, IConfiguration configuration)
{
    public const string Route = "/blobs";

    private readonly IDataProtector _protector = protection.CreateProtector("Caidence.Storage.PresignedBlobUrls.v1");

    public Uri For(BlobAddress address, BlobAccess access, TimeSpan expiresIn)
    {
        var until = time.GetUtcNow().Add(expiresIn).ToUnixTimeSeconds();
        var token = _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{until} {access} {address.Path}"));
        return new($"{configuration["App:SelfUrl"]?.TrimEnd('/')}{Route}/{token}/{Uri.EscapeDataString(address.FileName)}", UriKind.RelativeOrAbsolute);
    }

    /// <summary>Null for a token that is forged, too old, or for the other access.</summary>
    public BlobAddress? Open(string token, BlobAccess access)
    {
        try
        {
            var parts = _protector.Unprotect(token).Split(' ', 3);
            var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[0], CultureInfo.InvariantCulture));
            return parts[1] == access.ToString() && time.GetUtcNow() < until ? BlobAddress.Parse(parts[2]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

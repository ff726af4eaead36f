using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Caidence.Profiles;

/// <summary>What the address of a media kit ends with: whose it is, so that nobody has to look through all workspaces, and what nobody guesses.</summary>
public sealed record MediaKitToken(Guid TenantId, string Text)
{
    private const int GuidBytes = 16;
    private const int SecretBytes = 24;

    public string Hash => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    public static MediaKitToken Issue(Guid tenantId) => new(tenantId, Base64Url.EncodeToString([.. tenantId.ToByteArray(), .. RandomNumberGenerator.GetBytes(SecretBytes)]));

    /// <summary>Null if it does not look like one of ours.</summary>
    public static MediaKitToken? Parse(string text)
    {
        Span<byte> bytes = stackalloc byte[GuidBytes + SecretBytes];
        return text.Length == Base64Url.GetEncodedLength(bytes.Length)
            && Base64Url.DecodeFromChars(text, bytes, out _, out var written) == OperationStatus.Done && written == bytes.Length
            ? new(new Guid(bytes[..GuidBytes]), text)
            : null;
    }

    public override string ToString() => nameof(MediaKitToken);
}

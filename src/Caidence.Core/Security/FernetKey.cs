using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Caidence.Core.Security;

/// <summary>A Fernet key: 128 bits that sign and 128 bits that encrypt, written as 44 characters of padded base64url.</summary>
public sealed class FernetKey
{
    private const int HalfSize = 16;
    private readonly byte[] _bytes;

    private FernetKey(byte[] bytes) => _bytes = bytes;

    internal ReadOnlySpan<byte> SigningKey => _bytes.AsSpan(0, HalfSize);
    internal ReadOnlySpan<byte> EncryptionKey => _bytes.AsSpan(HalfSize);

    /// <summary>Makes the text of a new key, to be kept by the caller.</summary>
    public static string Generate() => PaddedBase64Url.Encode(RandomNumberGenerator.GetBytes(2 * HalfSize));

    public static bool TryParse(string text, [NotNullWhen(true)] out FernetKey? key)
    {
        key = PaddedBase64Url.TryDecode(text, out var bytes) && bytes.Length == 2 * HalfSize ? new FernetKey(bytes) : null;
        return key is not null;
    }

    public override string ToString() => SecretText.Mask;
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Caidence.Core.Security;

/// <summary>
/// Keyed hashes that let an encrypted column be looked up and kept unique. Every tenant and purpose has a key of its own,
/// derived from the one index key; so the same address in two workspaces leaves two unrelated hashes.
/// </summary>
public sealed class BlindIndex
{
    /// <summary>Characters of a hash: 128 bits as unpadded base64url.</summary>
    public const int HashLength = 22;

    private const int HashBytes = 16;
    private const int KeyBytes = 32;
    private readonly byte[] _indexKey;

    private BlindIndex(byte[] indexKey) => _indexKey = indexKey;

    /// <param name="key">32 bytes of padded base64url. It cannot be rotated without hashing every row anew.</param>
    /// <exception cref="FormatException">Another form. The message never repeats the text.</exception>
    public static BlindIndex Parse(string key) =>
        PaddedBase64Url.TryDecode(key, out var bytes) && bytes.Length == KeyBytes
            ? new BlindIndex(bytes)
            : throw new FormatException("The index key is not 32 bytes of base64url.");

    /// <param name="tenantId">Null on the host side.</param>
    /// <param name="purpose">Which column the hash is for.</param>
    /// <param name="value">Already normalised: a hash knows no upper and lower case.</param>
    public string Hash(Guid? tenantId, BlindIndexPurpose purpose, string value)
    {
        Span<byte> key = stackalloc byte[KeyBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _indexKey, key, salt: default, Info(tenantId, purpose));

        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(value));
        return Base64Url.EncodeToString(hash.AsSpan(0, HashBytes));
    }

    private static byte[] Info(Guid? tenantId, BlindIndexPurpose purpose) =>
        Encoding.UTF8.GetBytes($"caidence/blind-index/1/{purpose}/{tenantId:N}");
}

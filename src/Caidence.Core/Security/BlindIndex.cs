using System.Buffers.Text;
using System.Collections.Concurrent;
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

    /// <summary>18 bits: one in 260,000 takes a letter for another.</summary>
    public const int CodeOfLetter = 3;

    private const int HashBytes = 16;
    private const int KeyBytes = 32;
    private const int MaxTextOnStack = 512;
    private readonly byte[] _indexKey;
    private readonly ConcurrentDictionary<(Guid? TenantId, BlindIndexPurpose Purpose), byte[]> _keys = new();

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
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HashInto(hash, tenantId, purpose, value);
        return Base64Url.EncodeToString(hash[..HashBytes]);
    }

    /// <summary>
    /// A hash that begins like those of the words which begin like this one: each letter becomes <see cref="CodeOfLetter"/> characters that
    /// depend on all letters up to it (as addresses do in Crypto-PAn, Xu et al. 2002). What an ordered index tells from it is which words share a beginning.
    /// </summary>
    public string PrefixCode(Guid? tenantId, BlindIndexPurpose purpose, ReadOnlySpan<char> word)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<char> letter = stackalloc char[HMACSHA256.HashSizeInBytes * 2];
        var code = new StringBuilder(word.Length * CodeOfLetter);
        for (var length = 1; length <= word.Length; length++)
        {
            HashInto(hash, tenantId, purpose, word[..length]);
            Base64Url.EncodeToChars(hash, letter);
            code.Append(letter[..CodeOfLetter]);
        }

        return code.ToString();
    }

    private void HashInto(Span<byte> hash, Guid? tenantId, BlindIndexPurpose purpose, ReadOnlySpan<char> value)
    {
        var key = _keys.GetOrAdd((tenantId, purpose), static (owner, indexKey) => Derive(indexKey, owner.TenantId, owner.Purpose), _indexKey);
        var size = Encoding.UTF8.GetMaxByteCount(value.Length);
        var text = size <= MaxTextOnStack ? stackalloc byte[MaxTextOnStack] : new byte[size];
        var mac = KeyedMac.Of(key, purpose);
        mac.AppendData(text[..Encoding.UTF8.GetBytes(value, text)]);
        mac.GetHashAndReset(hash);
    }

    private static byte[] Derive(byte[] indexKey, Guid? tenantId, BlindIndexPurpose purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, indexKey, KeyBytes, info: Encoding.UTF8.GetBytes($"caidence/blind-index/1/{purpose}/{tenantId:N}"));
}

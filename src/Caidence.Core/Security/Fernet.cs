using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Caidence.Core.Security;

/// <summary>
/// Authenticated encryption as the Fernet specification (github.com/fernet/spec, version 0x80) defines it:
/// base64url of version, big-endian seconds, IV, AES-128-CBC ciphertext and HMAC-SHA256 over all before it.
/// </summary>
public static class Fernet
{
    private const byte Version = 0x80;
    private const int TimestampAt = 1;
    private const int IvAt = 9;
    private const int CiphertextAt = IvAt + KeyedCipher.BlockSize;
    private const int MacSize = HMACSHA256.HashSizeInBytes;
    private const int MaxTokenOnStack = 512;

    private static readonly TimeSpan MaxClockSkew = TimeSpan.FromSeconds(60);

    /// <summary>How every token begins: the version, then the upper bytes of a time before the year 4147.</summary>
    public const string Prefix = "gAAAA";

    public static string Encrypt(FernetKey key, ReadOnlySpan<byte> message, DateTimeOffset now) =>
        Encrypt(key, message, now, KeyedCipher.Of(key).NextIv());

    /// <summary>With a chosen IV, for the published vectors. Never use one IV twice.</summary>
    public static string Encrypt(FernetKey key, ReadOnlySpan<byte> message, DateTimeOffset now, ReadOnlySpan<byte> iv)
    {
        var cipher = KeyedCipher.Of(key);
        var size = CiphertextAt + KeyedCipher.CiphertextLength(message.Length) + MacSize;
        var token = size <= MaxTokenOnStack ? stackalloc byte[size] : new byte[size];
        var signed = token[..^MacSize];

        signed[0] = Version;
        BinaryPrimitives.WriteInt64BigEndian(signed[TimestampAt..], now.ToUnixTimeSeconds());
        iv.CopyTo(signed[IvAt..CiphertextAt]);
        cipher.EncryptCbc(message, iv, signed[CiphertextAt..]);
        cipher.Mac.AppendData(signed);
        cipher.Mac.GetHashAndReset(token[^MacSize..]);
        return PaddedBase64Url.Encode(token);
    }

    /// <summary>False for every token that this key did not make, at any age.</summary>
    public static bool TryDecrypt(FernetKey key, string token, [NotNullWhen(true)] out byte[]? message)
    {
        message = TryOpen(key, token, out var signed) ? Decipher(key, signed) : null;
        return message is not null;
    }

    /// <summary>As above, and false for a token older than <paramref name="timeToLive"/> or from more than a minute ahead.</summary>
    public static bool TryDecrypt(
        FernetKey key, string token, TimeSpan timeToLive, DateTimeOffset now, [NotNullWhen(true)] out byte[]? message)
    {
        message = TryOpen(key, token, out var signed) && IsFresh(signed, timeToLive, now) ? Decipher(key, signed) : null;
        return message is not null;
    }

    /// <summary>True when this key made the token; nothing is deciphered.</summary>
    public static bool IsMadeWith(FernetKey key, string token) => TryOpen(key, token, out _);

    private static bool TryOpen(FernetKey key, string token, out ReadOnlySpan<byte> signed)
    {
        signed = default;
        if (!PaddedBase64Url.TryDecode(token, out var bytes)
            || bytes.Length < CiphertextAt + KeyedCipher.BlockSize + MacSize
            || bytes[0] != Version)
        {
            return false;
        }

        signed = bytes.AsSpan(..^MacSize);
        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key.SigningKey, signed), bytes.AsSpan(^MacSize..));
    }

    private static bool IsFresh(ReadOnlySpan<byte> signed, TimeSpan timeToLive, DateTimeOffset now)
    {
        var madeAt = BinaryPrimitives.ReadUInt64BigEndian(signed[TimestampAt..]);
        var seconds = (decimal)now.ToUnixTimeSeconds();
        return madeAt + (decimal)timeToLive.TotalSeconds >= seconds && madeAt <= seconds + (decimal)MaxClockSkew.TotalSeconds;
    }

    private static byte[]? Decipher(FernetKey key, ReadOnlySpan<byte> signed)
    {
        var ciphertext = signed[CiphertextAt..];
        if (ciphertext.Length % KeyedCipher.BlockSize != 0)
        {
            return null;
        }

        try
        {
            return KeyedCipher.Of(key).DecryptCbc(ciphertext, signed[IvAt..CiphertextAt]);
        }
        catch (CryptographicException)
        {
            // Wrong padding under a right signature: signed by somebody who holds the key but speaks another dialect.
            return null;
        }
    }
}

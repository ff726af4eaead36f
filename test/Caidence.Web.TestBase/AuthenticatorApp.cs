using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Caidence.Web;

/// <summary>What runs on a person's phone: RFC 6238, written anew here so that it agrees with the server by the book only.</summary>
public sealed class AuthenticatorApp(string key)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of now, or of some half minutes later.</summary>
    public string Code(int later = 0)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + later);
#pragma warning disable CA5350 // The one algorithm that all apps know.
        var hash = HMACSHA1.HashData(Decode(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string text)
    {
        var bits = string.Concat(text.Where(letter => letter != ' ').Select(letter => Convert.ToString(Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(octet => octet.Length == 8).Select(octet => Convert.ToByte(new string(octet), 2))];
    }
}

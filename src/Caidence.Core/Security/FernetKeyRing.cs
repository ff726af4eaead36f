using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Caidence.Core.Security;

/// <summary>The keys of <c>SOCIAL_TOKEN_ENCRYPTION_KEY</c>: the first encrypts, all decrypt.</summary>
public sealed class FernetKeyRing
{
    private const int MaxTextOnStack = 512;

    private readonly IReadOnlyList<FernetKey> _keys;
    private readonly TimeProvider _time;

    private FernetKeyRing(IReadOnlyList<FernetKey> keys, TimeProvider time)
    {
        _keys = keys;
        _time = time;
    }

    /// <param name="keys">One or more Fernet keys, separated by commas, the current one first.</param>
    /// <exception cref="FormatException">No key, or one that is not 32 bytes of base64url. The message never repeats the text.</exception>
    public static FernetKeyRing Parse(string keys, TimeProvider time)
    {
        var texts = keys.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var parsed = texts.Select((text, index) => FernetKey.TryParse(text, out var key)
            ? key
            : throw new FormatException($"Encryption key number {index + 1} is not 32 bytes of base64url.")).ToList();

        return parsed.Count > 0 ? new FernetKeyRing(parsed, time) : throw new FormatException("There is no encryption key.");
    }

    public bool HasOlderKeys => _keys.Count > 1;

    public string Encrypt(string text)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = size <= MaxTextOnStack ? stackalloc byte[MaxTextOnStack] : new byte[size];
        return Fernet.Encrypt(_keys[0], bytes[..Encoding.UTF8.GetBytes(text, bytes)], _time.GetUtcNow());
    }

    public bool TryDecrypt(string token, [NotNullWhen(true)] out string? text)
    {
        foreach (var key in _keys)
        {
            if (Fernet.TryDecrypt(key, token, out var message))
            {
                text = Encoding.UTF8.GetString(message);
                return true;
            }
        }

        text = null;
        return false;
    }

    /// <exception cref="CryptographicException">No key of the ring made this token.</exception>
    public string Decrypt(string token) =>
        TryDecrypt(token, out var text) ? text : throw new CryptographicException("No key of the ring opens this token.");

    /// <summary>False for a token of an older key, which a job should encrypt anew, and for what is no token at all.</summary>
    public bool IsCurrent(string token) => Fernet.IsMadeWith(_keys[0], token);
}

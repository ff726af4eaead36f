using System.Security.Cryptography;

namespace Caidence.Core.Security;

/// <summary>
/// What a thread keeps of a Fernet key. Making a cipher takes longer than using it, and asking the system for sixteen random bytes longer
/// than for four thousand; an import does both a million times.
/// </summary>
internal sealed class KeyedCipher
{
    private const int IvSize = 16;
    private const int IvsAtOnce = 256;

    [ThreadStatic]
    private static KeyedCipher? _kept;

    private readonly FernetKey _key;
    private readonly Aes _aes = Aes.Create();
    private readonly IncrementalHash _mac;
    private readonly byte[] _ivs = new byte[IvsAtOnce * IvSize];
    private int _ivsUsed = IvsAtOnce;

    private KeyedCipher(FernetKey key)
    {
        _key = key;
        _aes.SetKey(key.EncryptionKey);
        _mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.SigningKey);
    }

    public static KeyedCipher Of(FernetKey key) => _kept is { } kept && ReferenceEquals(kept._key, key) ? kept : _kept = new(key);

    public void Deconstruct(out Aes aes, out IncrementalHash mac) => (aes, mac) = (_aes, _mac);

    /// <summary>Never the same twice. Valid until the next one is asked for.</summary>
    public ReadOnlySpan<byte> NextIv()
    {
        if (_ivsUsed == IvsAtOnce)
        {
            RandomNumberGenerator.Fill(_ivs);
            _ivsUsed = 0;
        }

        return _ivs.AsSpan(_ivsUsed++ * IvSize, IvSize);
    }
}

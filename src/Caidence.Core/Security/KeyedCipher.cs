using System.Security.Cryptography;

namespace Caidence.Core.Security;

/// <summary>
/// What a thread keeps of a Fernet key. Making a cipher takes longer than using it, and asking the system for sixteen random bytes longer
/// than for four thousand; an import does both a million times.
/// </summary>
internal sealed class KeyedCipher
{
    public const int BlockSize = 16;

    private const int IvsAtOnce = 256;
    private const int MostOnTheChain = 1_024;

    [ThreadStatic]
    private static KeyedCipher? _kept;

    private readonly FernetKey _key;
    private readonly Aes _aes = Aes.Create();
    private readonly ICryptoTransform _chain;
    private readonly byte[] _plain = new byte[MostOnTheChain];
    private readonly byte[] _enciphered = new byte[MostOnTheChain];
    private readonly byte[] _lastBlock = new byte[BlockSize];
    private readonly byte[] _ivs = new byte[IvsAtOnce * BlockSize];
    private int _ivsUsed = IvsAtOnce;

    private KeyedCipher(FernetKey key)
    {
        _key = key;
        _aes.SetKey(key.EncryptionKey);
        _aes.Padding = PaddingMode.None;
        _chain = _aes.CreateEncryptor(_aes.Key, _lastBlock);
        Mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.SigningKey);
    }

    public IncrementalHash Mac { get; }

    public static KeyedCipher Of(FernetKey key) => _kept is { } kept && ReferenceEquals(kept._key, key) ? kept : _kept = new(key);

    /// <summary>With the padding of PKCS #7.</summary>
    public static int CiphertextLength(int messageLength) => messageLength + PaddingOf(messageLength);

    /// <summary>Never the same twice. Valid until the next one is asked for.</summary>
    public ReadOnlySpan<byte> NextIv()
    {
        if (_ivsUsed == IvsAtOnce)
        {
            RandomNumberGenerator.Fill(_ivs);
            _ivsUsed = 0;
        }

        return _ivs.AsSpan(_ivsUsed++ * BlockSize, BlockSize);
    }

    /// <summary>
    /// AES in CBC mode. The framework's one call sets up a cipher for each message, seven times the work of enciphering a name. So one encryptor
    /// goes on from message to message: what it will chain into a first block, its last block, is taken out beforehand and the IV put there.
    /// </summary>
    /// <param name="message">Any length.</param>
    /// <param name="iv">One block.</param>
    /// <param name="ciphertext">Of exactly <see cref="CiphertextLength"/>.</param>
    public void EncryptCbc(ReadOnlySpan<byte> message, ReadOnlySpan<byte> iv, Span<byte> ciphertext)
    {
        var length = ciphertext.Length;
        if (length > MostOnTheChain)
        {
            _aes.EncryptCbc(message, iv, ciphertext, PaddingMode.PKCS7);
            return;
        }

        message.CopyTo(_plain);
        _plain.AsSpan(message.Length..length).Fill((byte)PaddingOf(message.Length));
        for (var at = 0; at < BlockSize; at++)
        {
            _plain[at] ^= (byte)(iv[at] ^ _lastBlock[at]);
        }

        // Should this fail, nobody knows where the chain stands: it is left behind, and put back only when it is known again.
        _kept = null;
        _chain.TransformBlock(_plain, 0, length, _enciphered, 0);
        _enciphered.AsSpan(..length).CopyTo(ciphertext);
        ciphertext[^BlockSize..].CopyTo(_lastBlock);
        CryptographicOperations.ZeroMemory(_plain.AsSpan(..length));
        _kept = this;
    }

    /// <exception cref="CryptographicException">Its padding is not that of PKCS #7.</exception>
    public byte[] DecryptCbc(ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> iv) => _aes.DecryptCbc(ciphertext, iv, PaddingMode.PKCS7);

    private static int PaddingOf(int messageLength) => BlockSize - (messageLength % BlockSize);
}

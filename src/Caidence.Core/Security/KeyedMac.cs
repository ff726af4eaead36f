using System.Security.Cryptography;

namespace Caidence.Core.Security;

/// <summary>What a thread keeps of the keys of a <see cref="BlindIndex"/>: setting up a MAC takes longer than hashing an address with it.</summary>
internal static class KeyedMac
{
    private static readonly int Purposes = Enum.GetValues<BlindIndexPurpose>().Length;

    [ThreadStatic]
    private static (byte[] Key, IncrementalHash Mac)[]? _kept;

    /// <param name="key">Compared by reference: one array for each tenant and purpose.</param>
    /// <param name="purpose">Of which a thread keeps the one it used last.</param>
    public static IncrementalHash Of(byte[] key, BlindIndexPurpose purpose)
    {
        ref var kept = ref (_kept ??= new (byte[], IncrementalHash)[Purposes])[(int)purpose];
        if (!ReferenceEquals(kept.Key, key))
        {
            kept.Mac?.Dispose();
            kept = (key, IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));
        }

        return kept.Mac;
    }
}

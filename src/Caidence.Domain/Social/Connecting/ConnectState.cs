using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Caidence.Social.Connecting;

/// <summary>
/// The <c>state</c> of an OAuth request: whose it is, so that a callback finds its workspace, and what nobody guesses. Also the token of
/// a connection link, and what a browser keeps to show that it is the same one.
/// </summary>
public sealed record ConnectState(Guid? TenantId, string Text)
{
    private const int GuidBytes = 16;
    private const int SecretBytes = 24;

    /// <summary>All that is stored of it.</summary>
    public string Hash => HashOf(Text);

    public static ConnectState Issue(Guid? tenantId) =>
        new(tenantId, Base64Url.EncodeToString([.. (tenantId ?? Guid.Empty).ToByteArray(), .. RandomNumberGenerator.GetBytes(SecretBytes)]));

    /// <summary>Null if it does not look like one of ours.</summary>
    public static ConnectState? Parse(string? text)
    {
        Span<byte> bytes = stackalloc byte[GuidBytes + SecretBytes];
        return text?.Length == Base64Url.GetEncodedLength(bytes.Length)
            && Base64Url.DecodeFromChars(text, bytes, out _, out var written) == OperationStatus.Done && written == bytes.Length
            ? new(TenantOf(new Guid(bytes[..GuidBytes])), text)
            : null;
    }

    public static string HashOf(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(text)));

    private static Guid? TenantOf(Guid id) => id == Guid.Empty ? null : id;

    public override string ToString() => nameof(ConnectState);
}

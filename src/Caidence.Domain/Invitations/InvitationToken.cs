using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Caidence.Invitations;

/// <summary>What the address of an invitation ends with: whose it is, so that nobody has to look through all workspaces, and what nobody guesses.</summary>
public sealed record InvitationToken(Guid? TenantId, string Text)
{
    private const int GuidBytes = 16;
    private const int SecretBytes = 24;

    /// <summary>All that is kept of a token that was mailed.</summary>
    public string Hash => Base64Url.EncodeToString(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Text)));

    /// <param name="tenantId">Null on the host side.</param>
    public static InvitationToken Issue(Guid? tenantId) =>
        new(tenantId, Base64Url.EncodeToString([.. (tenantId ?? Guid.Empty).ToByteArray(), .. RandomNumberGenerator.GetBytes(SecretBytes)]));

    /// <summary>Null if it does not look like one of ours.</summary>
    public static InvitationToken? Parse(string text)
    {
        Span<byte> bytes = stackalloc byte[GuidBytes + SecretBytes];
        return text.Length == Base64Url.GetEncodedLength(bytes.Length)
            && Base64Url.DecodeFromChars(text, bytes, out _, out var written) == OperationStatus.Done && written == bytes.Length
            ? new(TenantOf(new Guid(bytes[..GuidBytes])), text)
            : null;
    }

    private static Guid? TenantOf(Guid id) => id == Guid.Empty ? null : id;

    public override string ToString() => nameof(InvitationToken);
}

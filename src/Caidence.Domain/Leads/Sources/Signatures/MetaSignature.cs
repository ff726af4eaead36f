using Caidence.Core.Security;

namespace Caidence.Leads.Sources.Signatures;

public static class MetaSignature
{
    public const string Header = "X-Hub-Signature-256";

    // Meta signs the bytes it sent, in which non-ASCII letters are escaped as \uXXXX.
    // Verify those bytes: a body printed again from a parsed object has another signature.
    public static SignatureVerdict Verify(ReadOnlySpan<byte> rawBody, string? header, IReadOnlyList<SecretText> appSecrets) =>
        HmacCheck.Verify(SignatureScheme.Meta, rawBody, header, "sha256=", appSecrets);
}

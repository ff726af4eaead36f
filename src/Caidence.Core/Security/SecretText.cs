using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Caidence.Core.Security;

/// <summary>A secret that logs, JSON and debuggers show as <c>***</c>; only <see cref="Reveal"/> gives it away.</summary>
[JsonConverter(typeof(SecretTextJsonConverter))]
[DebuggerDisplay(Mask)]
public sealed class SecretText(string value) : IEquatable<SecretText>
{
    public const string Mask = "***";

    public string Reveal() => value;

    public bool HasValue() => value.Length > 0;

    /// <summary>Compares in a time that does not depend on where the texts differ.</summary>
    public bool Equals(SecretText? other) =>
        other is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(other.Reveal()));

    public override bool Equals(object? obj) => Equals(obj as SecretText);

    public override int GetHashCode() => value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Mask;
}

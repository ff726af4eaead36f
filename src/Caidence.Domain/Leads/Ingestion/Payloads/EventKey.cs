using System.Security.Cryptography;
using System.Text;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>By what a repeated delivery is known. Unique within one source.</summary>
/// <param name="Value">At most <see cref="MaxLength"/> characters.</param>
/// <param name="IsContentHash">
/// The sender gave no id: two real people may send the same body, so a repeat counts as one only within <see cref="ContentWindow"/>.
/// </param>
public sealed record EventKey(string Value, bool IsContentHash = false)
{
    public const int MaxLength = 200;
    public const string HashPrefix = "sha256:";

    public static readonly TimeSpan ContentWindow = TimeSpan.FromMinutes(10);

    /// <summary>A sender's id as it is, or its hash where it would not fit into an index.</summary>
    public static EventKey OfId(string id) =>
        new(id.Length <= MaxLength && !id.Any(char.IsControl)
            ? id
            : $"{HashPrefix}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}");

    /// <summary>The last resort for a sender without ids.</summary>
    public static EventKey OfContent(string payload)
    {
        using var document = System.Text.Json.JsonDocument.Parse(payload);
        return new($"{HashPrefix}{CanonicalJson.Hash(document.RootElement)}", IsContentHash: true);
    }
}

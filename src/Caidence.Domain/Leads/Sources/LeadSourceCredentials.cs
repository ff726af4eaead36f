using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Caidence.Core.Security;
using Caidence.Leads.Sources.Signatures;

namespace Caidence.Leads.Sources;

/// <summary>By what a sender finds a source and proves itself.</summary>
/// <param name="AddressHash">Of the end of the source's address; null for Meta, whose one address serves all.</param>
/// <param name="Secret">What signs or accompanies a delivery; null where the platform's app signs.</param>
/// <param name="ShownOnce">What the person must store now: we keep a hash of it, or show it no more.</param>
/// <param name="Address">The end of the source's address, in the clear; shown once where it is the secret.</param>
public sealed record LeadSourceCredentials(string? AddressHash, SecretText? Secret, SecretText? ShownOnce, string? Address)
{
    private const int TokenBytes = 24;

    /// <summary>192 random bits as text that fits into a URL.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <param name="sourceType">Decides what serves as the proof.</param>
    /// <param name="publicId">Of the source.</param>
    /// <param name="chosenSecret">Google: the key the advertiser has typed in already.</param>
    public static LeadSourceCredentials New(LeadSourceType sourceType, string publicId, SecretText? chosenSecret = null) => sourceType switch
    {
        LeadSourceType.Google => OfSecret(publicId, chosenSecret ?? new(NewToken())),
        LeadSourceType.LinkedIn => new(HashOf(publicId), null, null, publicId),
        LeadSourceType.Zapier or LeadSourceType.Make => OfToken(NewToken()),
        LeadSourceType.Webhook => OfSecret(publicId, StandardWebhooksSignature.NewSecret()),
        _ => new(null, null, null, null),
    };

    // The addresses are long random texts, so a plain hash cannot be searched; no salt, because it is looked up by it.
    public static string HashOf(string address) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(address)));

    private static LeadSourceCredentials OfSecret(string publicId, SecretText secret) => new(HashOf(publicId), secret, secret, publicId);

    private static LeadSourceCredentials OfToken(string token) => new(HashOf(token), null, new(token), token);
}

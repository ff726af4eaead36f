namespace Caidence.Leads.Sources;

/// <summary>How a sender proves who it is. Shown on the receipt of every lead.</summary>
[WireWords]
public enum SignatureScheme
{
    /// <summary>HMAC-SHA256 with the app's secret: proves Meta, not the workspace.</summary>
    Meta,

    /// <summary>A shared key inside the body; there is no signature.</summary>
    GoogleKey,

    [WireWord("linkedin")]
    LinkedIn,
    StandardWebhooks,

    /// <summary><c>X-Webhook-Signature: sha256=</c> over the raw body, with no protection against a replay.</summary>
    PlainHmac,

    /// <summary>Nothing but the secret address.</summary>
    UrlToken,
}

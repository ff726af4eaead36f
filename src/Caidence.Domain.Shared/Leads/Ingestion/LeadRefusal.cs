using Caidence.Core.Json;

namespace Caidence.Leads.Ingestion;

/// <summary>Every way a delivery or a lead is refused. Its sentence for the customer is the text <c>LeadRefusal:{word}</c>.</summary>
[WireWords]
public enum LeadRefusal
{
    // At the door, before anything is kept.
    SignatureMissing,
    SignatureMalformed,
    SignatureMismatch,
    SignatureStale,
    SecretNotConfigured,
    AddressNotAllowed,
    ContentTypeUnsupported,
    BodyTooLarge,
    BodyUnreadable,
    RateLimited,
    NoUsableContact,

    // In the pipeline, after the answer.
    LeadNotFound,
    RejectedByPlatform,
    PermissionMissing,
    ReconnectNeeded,
    PersonErased,
}

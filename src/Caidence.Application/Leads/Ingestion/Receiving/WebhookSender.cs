using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>How one kind of sender proves itself, what its bytes mean, and which answers it understands.</summary>
internal abstract class WebhookSender
{
    protected const int Megabyte = 1024 * 1024;

    public virtual int MaxBodySize => Megabyte;

    /// <summary>The platforms take a 429 for a lost lead; everybody else can be asked to wait.</summary>
    public virtual bool CanBeAskedToWait => false;

    public virtual bool Takes(PayloadFormat format) => format is PayloadFormat.Json;

    public abstract PayloadReading Read(WebhookRequest request, LeadSourceSnapshot? source);

    /// <summary>Over the raw bytes. Only Google's proof is inside what was read.</summary>
    public abstract SignatureVerdict Verify(WebhookRequest request, LeadSourceSnapshot? source, PayloadReading? reading, DateTime now);

    /// <summary>True where the proof is inside the body, which then has to be read before it is believed.</summary>
    public virtual bool ProvesItselfInBody => false;

    /// <summary>The answer to a question before deliveries. Most senders ask none, and find that only POST is understood.</summary>
    public virtual WebhookReply Answer(WebhookRequest request) => new(405);

    public abstract WebhookReply Accepted(IReadOnlyList<ReceivedItem> items);
}

/// <summary>What became of one event of a delivery.</summary>
/// <param name="EventId">Of the inbox.</param>
/// <param name="Status"><c>accepted</c>, <c>duplicate</c>, <c>test</c> or <c>refused</c>.</param>
/// <param name="Problems">Field and sentence, for a refused one.</param>
internal sealed record ReceivedItem(Guid? EventId, string Status, IReadOnlyDictionary<string, string>? Problems = null);

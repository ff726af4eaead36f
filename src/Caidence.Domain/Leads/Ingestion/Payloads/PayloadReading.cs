using Caidence.Core.Security;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>What the bytes of one delivery turned out to be. Reading never throws, whatever the bytes.</summary>
public abstract record PayloadReading
{
    /// <summary>What is readable. Empty when the delivery is about something that is no lead.</summary>
    public sealed record Read(IReadOnlyList<InboundEvent> Events) : PayloadReading
    {
        /// <summary>Parts that had to be left out, so that one bad part does not refuse the others.</summary>
        public IReadOnlyList<UnreadableItem> Skipped { get; init; } = [];

        /// <summary>The <c>google_key</c> of the body, already taken out of what is kept. Verify it before anything else.</summary>
        public SecretText? GoogleKey { get; init; }
    }

    public sealed record Unreadable(PayloadProblem Problem, TextPosition? At = null) : PayloadReading;
}

/// <param name="Path">Which part: <c>[3]</c>, or <c>entry[0].changes[1]</c>.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record UnreadableItem(string Path, PayloadProblem Problem);

namespace Caidence.Leads.Ingestion;

/// <summary>The durable queue between a delivery's answer and its work. Both databases keep the same promises.</summary>
public interface ILeadInbox
{
    /// <summary>
    /// Commits the events of one delivery together, of whatever tenants. An event whose key its source has already seen is not
    /// kept again: its receipt names the first one, and a row that counts the repeat is kept instead.
    /// </summary>
    /// <exception cref="LeadInboxUnavailableException">Nothing was kept; the sender must come again.</exception>
    Task<IReadOnlyList<LeadInboxReceipt>> AddAsync(IReadOnlyList<LeadInboxEvent> events, CancellationToken cancellationToken);

    /// <summary>Takes due events of all tenants for a while, in the order in which they came; one that is not ended by then is taken again.</summary>
    Task<IReadOnlyList<LeasedLeadEvent>> LeaseAsync(int count, TimeSpan duration, CancellationToken cancellationToken);
}

/// <param name="EventId">Of the kept event, or of the first one with the same key.</param>
/// <param name="IsNew">False for a repeat.</param>
public sealed record LeadInboxReceipt(Guid EventId, bool IsNew);

public sealed record LeasedLeadEvent(Guid Id, Guid? TenantId);

public sealed class LeadInboxUnavailableException(Exception innerException) : Exception("The inbox cannot keep anything now.", innerException);

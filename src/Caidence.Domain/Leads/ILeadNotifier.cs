using Caidence.Leads.Sources;

namespace Caidence.Leads;

/// <summary>Lets people know about leads: a line at the bell for who should act, a hint for pages that are open.</summary>
public interface ILeadNotifier
{
    Task LeadArrivedAsync(Lead lead, LeadSource source, bool isNewPerson, CancellationToken cancellationToken);

    /// <summary>Typed in by a person, so nobody has to be told; open lists show it.</summary>
    Task LeadAddedAsync(Lead lead, CancellationToken cancellationToken);

    Task LeadChangedAsync(Lead lead, CancellationToken cancellationToken);

    /// <summary>Nobody has contacted the lead: its owner should, or whoever can hand it out.</summary>
    Task ContactDueAsync(Lead lead, FirstContact.ContactWarning warning, TimeSpan within, CancellationToken cancellationToken);

    /// <summary>A delivery of the source has moved on: its books and its list look different now.</summary>
    Task DeliveryMovedAsync(LeadSource source, CancellationToken cancellationToken);

    Task SourceNeedsPersonAsync(LeadSource source, CancellationToken cancellationToken);

    /// <summary>Rows are written, or its state is another: pages that show it look again.</summary>
    Task ImportMovedAsync(Guid importId, CancellationToken cancellationToken);

    /// <summary>Tells whoever began it; by then they may be elsewhere.</summary>
    Task ImportEndedAsync(Import.LeadImport import, CancellationToken cancellationToken);
}

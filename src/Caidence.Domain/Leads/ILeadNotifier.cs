using Caidence.Leads.Sources;

namespace Caidence.Leads;

/// <summary>Lets people know about leads: a line at the bell for who should act, a hint for pages that are open.</summary>
public interface ILeadNotifier
{
    Task LeadArrivedAsync(Lead lead, LeadSource source, bool isNewPerson, CancellationToken cancellationToken);

    Task LeadChangedAsync(Lead lead, CancellationToken cancellationToken);

    Task SourceNeedsPersonAsync(LeadSource source, CancellationToken cancellationToken);
}

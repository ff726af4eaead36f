using Caidence.Leads.Paging;

namespace Caidence.Leads.Words;

/// <summary>The words of the workspace's leads: each code with its leads in the order of their capture.</summary>
public interface ILeadWordIndex
{
    /// <summary>The next rows that have one of the codes, in order, from a place on; a lead with two of them comes twice.</summary>
    IQueryable<LeadSearchTerm> Next(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count);

    /// <summary>Takes out the words that leads have in the database, whatever is about to be saved. Until the transaction ends nobody gives them others.</summary>
    Task RemoveAsync(IReadOnlyList<Guid> leadIds, CancellationToken cancellationToken);
}

using Caidence.Leads.Paging;

namespace Caidence.Leads.Words;

/// <summary>The words of the workspace's leads: each code with its leads in the order of their capture.</summary>
public interface ILeadWordIndex
{
    /// <summary>How many leads captured in one moment share a row of a word.</summary>
    int LeadsOfOneRow { get; }

    /// <summary>The next leads that have one of the codes, a row for each, in order, from a place on; a lead with two of them comes twice.</summary>
    IQueryable<LeadSearchTerm> Next(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count);

    /// <summary>Takes out the words that leads have in the database, whatever is about to be saved. Until the transaction ends nobody gives them others.</summary>
    Task RemoveAsync(IReadOnlyList<Guid> leadIds, CancellationToken cancellationToken);
}

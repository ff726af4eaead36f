using Caidence.Leads.Paging;

namespace Caidence.Leads.Words;

/// <summary>The words of the workspace's leads: each code with its leads in the order of their capture.</summary>
public interface ILeadWordIndex
{
    /// <summary>Where the leads stand that have one of the codes, in order, from a place on; who has two of them comes twice.</summary>
    Task<List<LeadPlace>> NextAsync(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count, CancellationToken cancellationToken);
}

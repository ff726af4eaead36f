using Caidence.Leads.Import.Writing;

namespace Caidence.Leads.Words;

/// <summary>The words of leads that are written together, in the order of the index, so that each of its pages is met once.</summary>
internal sealed class WordsOfMany
{
    private readonly Guid? _tenantId;
    private readonly IReadOnlyList<(Guid Id, DateTime CapturedAt)> _leads;
    private readonly string[] _codes;
    private readonly int[] _owners;

    private WordsOfMany(Guid? tenantId, IReadOnlyList<(Guid Id, DateTime CapturedAt)> leads, string[] codes, int[] owners) =>
        (_tenantId, _leads, _codes, _owners) = (tenantId, leads, codes, owners);

    public static WordsOfMany Of(IReadOnlyList<ImportedLead> leads)
    {
        var (codes, owners) = (new List<string>(), new List<int>());
        for (var owner = 0; owner < leads.Count; owner++)
        {
            codes.AddRange(leads[owner].Words);
            owners.AddRange(Enumerable.Repeat(owner, leads[owner].Words.Count));
        }

        var (sorted, sortedOwners) = (codes.ToArray(), owners.ToArray());
        Array.Sort(sorted, sortedOwners, StringComparer.Ordinal);
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = EndOf(sorted, start);
            Array.Sort(sortedOwners, start, end - start);
        }

        return new(leads.Count == 0 ? null : leads[0].Lead.TenantId, [.. leads.Select(lead => (lead.Lead.Id, lead.Lead.CapturedAt))], sorted, sortedOwners);
    }

    /// <param name="areWanted">Which of the leads.</param>
    public WordsOfMany Only(bool[] areWanted)
    {
        var places = Enumerable.Range(0, _owners.Length).Where(place => areWanted[_owners[place]]).ToArray();
        return new(_tenantId, _leads, Array.ConvertAll(places, place => _codes[place]), Array.ConvertAll(places, place => _owners[place]));
    }

    /// <param name="leadsOfOneRow">At most; they have the word and the moment of their capture in common.</param>
    public IReadOnlyList<LeadSearchTerm> Rows(int leadsOfOneRow)
    {
        var rows = new List<LeadSearchTerm>(_codes.Length / Math.Min(leadsOfOneRow, 2));
        Span<Guid> ids = stackalloc Guid[leadsOfOneRow];
        for (int start = 0, end; start < _codes.Length; start = end)
        {
            var (first, count) = (_leads[_owners[start]], 0);
            for (end = start; end < _codes.Length && count < leadsOfOneRow && _codes[end] == _codes[start] && _leads[_owners[end]].CapturedAt == first.CapturedAt; end++)
            {
                ids[count++] = _leads[_owners[end]].Id;
            }

            rows.Add(new(_tenantId, _codes[start], first.CapturedAt, ids[..count]));
        }

        return rows;
    }

    private static int EndOf(string[] codes, int start)
    {
        var end = start + 1;
        while (end < codes.Length && codes[end] == codes[start])
        {
            end++;
        }

        return end;
    }
}

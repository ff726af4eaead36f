using Caidence.Leads.Paging;

namespace Caidence.Leads.Words;

internal static class LeadWordOrder
{
    extension(IQueryable<LeadSearchTerm> terms)
    {
        public IQueryable<LeadSearchTerm> Beyond(LeadPlace? place, bool isDescending)
        {
            if (place is null)
            {
                return terms;
            }

            var (time, id) = place;
            return isDescending
                ? terms.Where(term => term.CapturedAt <= time && (term.CapturedAt < time || term.LeadId.CompareTo(id) < 0))
                : terms.Where(term => term.CapturedAt >= time && (term.CapturedAt > time || term.LeadId.CompareTo(id) > 0));
        }

        public IQueryable<LeadSearchTerm> InOrder(bool isDescending) =>
            terms.OrderBy(term => term.CapturedAt, isDescending).ThenBy(term => term.LeadId, isDescending);
    }
}

using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads;

internal static class LeadQueries
{
    extension(IQueryable<Lead> leads)
    {
        public IQueryable<Lead> Matching(LeadFilter filter, IQueryable<LeadSearchTerm> terms)
        {
            var matching = leads.Where(lead => filter.IncludeTests || !lead.IsTest);

            if (filter.IsHopeless)
            {
                matching = matching.Where(_ => false);
            }

            if (filter.EmailHash is { } email)
            {
                matching = matching.Where(lead => lead.EmailHash == email);
            }

            if (filter.PhoneHash is { } phone)
            {
                matching = matching.Where(lead => lead.PhoneHash == phone);
            }

            foreach (var hash in filter.TermHashes)
            {
                matching = matching.Where(lead => terms.Any(term => term.LeadId == lead.Id && term.Hash == hash));
            }

            return matching
                .WhereIf(filter.Status is not null, lead => lead.Status == filter.Status)
                .WhereIf(filter.SourceId is not null, lead => lead.SourceId == filter.SourceId)
                .WhereIf(filter.SourcePlatform is not null, lead => lead.SourcePlatform == filter.SourcePlatform)
                .WhereIf(filter.AssignedToId is not null, lead => lead.AssignedToId == filter.AssignedToId)
                .WhereIf(filter.Unassigned, lead => lead.AssignedToId == null)
                .WhereIf(filter.CapturedFrom is not null, lead => lead.CapturedAt >= filter.CapturedFrom)
                .WhereIf(filter.CapturedTo is not null, lead => lead.CapturedAt < filter.CapturedTo);
        }

        public IQueryable<Lead> Sorted(LeadSorting sorting) => (sorting.Field, sorting.IsDescending) switch
        {
            (LeadSortField.CreatedAt, true) => leads.OrderByDescending(lead => lead.CreationTime).ThenByDescending(lead => lead.Id),
            (LeadSortField.CreatedAt, false) => leads.OrderBy(lead => lead.CreationTime).ThenBy(lead => lead.Id),
            (LeadSortField.UpdatedAt, true) => leads.OrderByDescending(lead => lead.LastModificationTime).ThenByDescending(lead => lead.Id),
            (LeadSortField.UpdatedAt, false) => leads.OrderBy(lead => lead.LastModificationTime).ThenBy(lead => lead.Id),
            (LeadSortField.Status, true) => leads.OrderByDescending(lead => lead.Status).ThenByDescending(lead => lead.CapturedAt),
            (LeadSortField.Status, false) => leads.OrderBy(lead => lead.Status).ThenByDescending(lead => lead.CapturedAt),
            (LeadSortField.Score, true) => leads.OrderByDescending(lead => lead.Score).ThenByDescending(lead => lead.CapturedAt),
            (LeadSortField.Score, false) => leads.OrderBy(lead => lead.Score).ThenByDescending(lead => lead.CapturedAt),
            (LeadSortField.SourcePlatform, true) => leads.OrderByDescending(lead => lead.SourcePlatform).ThenByDescending(lead => lead.CapturedAt),
            (LeadSortField.SourcePlatform, false) => leads.OrderBy(lead => lead.SourcePlatform).ThenByDescending(lead => lead.CapturedAt),
            (_, true) => leads.OrderByDescending(lead => lead.CapturedAt).ThenByDescending(lead => lead.Id),
            (_, false) => leads.OrderBy(lead => lead.CapturedAt).ThenBy(lead => lead.Id),
        };

        private IQueryable<Lead> WhereIf(bool condition, System.Linq.Expressions.Expression<Func<Lead, bool>> predicate) =>
            condition ? leads.Where(predicate) : leads;
    }
}

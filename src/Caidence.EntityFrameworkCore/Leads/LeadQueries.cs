using Caidence.Leads.Merging;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads;

internal static class LeadQueries
{
    extension(IQueryable<Lead> leads)
    {
        public IQueryable<Lead> Matching(LeadFilter filter, IQueryable<LeadSearchTerm> terms, IQueryable<LeadAlias> aliases)
        {
            var matching = leads.Where(lead => filter.IncludeTests || !lead.IsTest);

            if (filter.IsHopeless)
            {
                matching = matching.Where(_ => false);
            }

            if (filter.EmailHash is { } email)
            {
                var known = leads.Where(lead => lead.EmailHash == email).Select(lead => lead.Id)
                    .Concat(aliases.Where(alias => alias.EmailHash == email).Select(alias => alias.LeadId));
                matching = matching.Where(lead => known.Contains(lead.Id));
            }

            if (filter.PhoneHash is { } phone)
            {
                var known = leads.Where(lead => lead.PhoneHash == phone).Select(lead => lead.Id)
                    .Concat(aliases.Where(alias => alias.PhoneHash == phone).Select(alias => alias.LeadId));
                matching = matching.Where(lead => known.Contains(lead.Id));
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

        public IQueryable<Lead> Sorted(SortOrder<LeadSortField> by) => by.Field switch
        {
            LeadSortField.CreatedAt => leads.OrderBy(lead => lead.CreationTime, by.IsDescending).ThenBy(lead => lead.Id, by.IsDescending),
            LeadSortField.UpdatedAt => leads.OrderBy(lead => lead.LastModificationTime, by.IsDescending).ThenBy(lead => lead.Id, by.IsDescending),
            LeadSortField.Status => leads.OrderBy(lead => lead.Status, by.IsDescending).ThenByDescending(lead => lead.CapturedAt),
            LeadSortField.Score => leads.OrderBy(lead => lead.Score, by.IsDescending).ThenByDescending(lead => lead.CapturedAt),
            LeadSortField.SourcePlatform => leads.OrderBy(lead => lead.SourcePlatform, by.IsDescending).ThenByDescending(lead => lead.CapturedAt),
            _ => leads.OrderBy(lead => lead.CapturedAt, by.IsDescending).ThenBy(lead => lead.Id, by.IsDescending),
        };

        private IQueryable<Lead> WhereIf(bool condition, System.Linq.Expressions.Expression<Func<Lead, bool>> predicate) =>
            condition ? leads.Where(predicate) : leads;
    }
}

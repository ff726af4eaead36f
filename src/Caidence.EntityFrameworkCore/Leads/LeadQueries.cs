using Caidence.Leads.Merging;
using Caidence.Leads.Paging;
using Caidence.Leads.Words;

namespace Caidence.Leads;

internal static class LeadQueries
{
    extension(IQueryable<Lead> leads)
    {
        public IQueryable<Lead> Matching(LeadFilter filter, IQueryable<LeadAlias> aliases)
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

            foreach (var beginning in filter.TermPrefixes.Select(prefix => Lead.SearchCode + prefix))
            {
                matching = matching.Where(lead => lead.SearchCodes!.Contains(beginning));
            }

            return matching
                .WhereIf(filter.Status is not null, lead => lead.Status == filter.Status)
                .WhereIf(filter.SourceId is not null, lead => lead.SourceId == filter.SourceId)
                .WhereIf(filter.SourcePlatform is not null, lead => lead.SourcePlatform == filter.SourcePlatform)
                .WhereIf(filter.AssignedToId is not null, lead => lead.AssignedToId == filter.AssignedToId)
                .WhereIf(filter.Unassigned, lead => lead.AssignedToId == null)
                .WhereIf(filter.CapturedFrom is not null, lead => lead.CapturedAt >= filter.CapturedFrom)
                .WhereIf(filter.CapturedTo is not null, lead => lead.CapturedAt < filter.CapturedTo)
                .WhereIf(filter.UncontactedSince is not null, lead =>
                    lead.Status == LeadStatus.New && lead.CapturedAt <= filter.UncontactedSince && lead.ContactedAt == null && lead.ImportId == null);
        }

        public IQueryable<Lead> Sorted(SortOrder<LeadSortField> by) => LeadOrder.Of(by.Field).Sort(leads, by.IsDescending);

        private IQueryable<Lead> WhereIf(bool condition, System.Linq.Expressions.Expression<Func<Lead, bool>> predicate) =>
            condition ? leads.Where(predicate) : leads;
    }
}

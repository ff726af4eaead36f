using Caidence.Leads.Board;
using Caidence.Leads.Paging;

namespace Caidence.Leads;

/// <summary>Leads in rows and in columns, for one filter.</summary>
public sealed class LeadLists(ILeadRepository leads, LeadFilterReader filters, LeadReader reader) : ITransientDependency
{
    private static readonly SortOrder<LeadSortField> NewestFirst = new(LeadSortField.CapturedAt, IsDescending: true);

    public async Task<PagedResultDto<LeadDto>> ReadListAsync(GetLeadsInput input)
    {
        var (total, page) = await leads.GetPageAsync(
            await filters.ReadAsync(input), SortOrder.Parse(input.Sorting, NewestFirst), input.SkipCount, input.MaxResultCount);

        return new(total, await reader.ReadAsync(page));
    }

    public async Task<LeadPageDto> ReadPageAsync(GetLeadsInput input, string? cursor)
    {
        var (filter, sorting) = (await filters.ReadAsync(input), SortOrder.Parse(input.Sorting, NewestFirst));
        var place = string.IsNullOrEmpty(cursor) ? null : LeadCursor.Parse(cursor, sorting);
        var page = await leads.GetPageAsync(filter, sorting, place, input.SkipCount, input.MaxResultCount);

        return new()
        {
            Items = await reader.ReadAsync(page.Items),
            PreviousCursor = page.Previous?.ToString(),
            NextCursor = page.Next?.ToString(),
            Count = await CountAsync(filter, page, filter.TermPrefixes.Count > 0 ? LeadConsts.CountedOneByOne : LeadConsts.CountedExactly),
        };
    }

    public async Task<LeadBoardDto> ReadBoardAsync(GetLeadsInput input)
    {
        var filter = await filters.ReadAsync(input);
        var pages = new List<(LeadStatus Status, LeadPage Page, LeadCountDto Count)>();
        foreach (var status in input.Status is { } only ? [only] : Enum.GetValues<LeadStatus>())
        {
            var column = filter with { Status = status };
            var page = await leads.GetPageAsync(column, NewestFirst, cursor: null, skip: 0, input.MaxResultCount);
            pages.Add((status, page, await CountAsync(column, page, LeadConsts.CountedOneByOne)));
        }

        // Names of people and sources are looked up once for all columns.
        var cards = (await reader.ReadAsync([.. pages.SelectMany(column => column.Page.Items)])).ToLookup(card => card.Status);
        return new()
        {
            Columns = [.. pages.Select(column => new LeadBoardColumnDto
            {
                Status = column.Status,
                Count = column.Count,
                Items = [.. cards[column.Status]],
                NextCursor = column.Page.Next?.ToString(),
            })],
        };
    }

    // What is all there need not be counted; what is seen is there, however far was counted.
    private async Task<LeadCountDto> CountAsync(LeadFilter filter, LeadPage page, int upTo)
    {
        var seen = page.Items.Count;
        var counted = page is { Previous: null, Next: null } ? new(seen, HasMore: false) : await leads.CountAsync(filter, upTo);
        return new() { Count = counted.HasMore ? Math.Max(counted.Count, seen) : counted.Count, IsCapped = counted.HasMore };
    }
}

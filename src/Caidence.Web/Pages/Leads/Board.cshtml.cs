using Caidence.Leads;
using Caidence.Leads.Paging;
using Caidence.Permissions;
using Caidence.Web.Theme;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Leads;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class BoardModel(ILeadsAppService leads, LeadBars bars, Choices choices, IPermissionChecker permissions) : PageModel
{
    private const int FirstCards = 20;
    private const int MostCards = 200;

    [BindProperty(SupportsGet = true)]
    public LeadQuery Query { get; set; } = new();

    public LeadBoard Board { get; private set; } = default!;

    public LeadViewBar Views { get; private set; } = default!;

    public LeadFilterChoices Filters { get; private set; } = default!;

    public async Task OnGetAsync()
    {
        Board = await ReadBoardAsync(FirstCards);
        Views = await bars.ReadAsync(Query, isBoard: true);
        Filters = await choices.FiltersAsync(Query, isBoard: true);
    }

    /// <summary>The columns as they are now, as deep as the longest one is open; whole parts, so that what arrives pushes nobody out at once.</summary>
    public async Task<IActionResult> OnGetColumnsAsync(int shown) =>
        Partial("_Board", await ReadBoardAsync(FirstCards * (int)Math.Ceiling(Math.Clamp(shown, FirstCards, MostCards) / (double)FirstCards)));

    /// <summary>What follows in a column.</summary>
    public async Task<IActionResult> OnGetMoreAsync(LeadStatus column)
    {
        var input = Input(FirstCards);
        (input.Status, input.Cursor) = (column, Query.Cursor);
        var page = await leads.GetPageAsync(input);
        return Partial("_BoardCards", new LeadBoardCards(page.Items, page.NextCursor, await CanMoveAsync()));
    }

    private async Task<LeadBoard> ReadBoardAsync(int cards) => new(await leads.GetBoardAsync(Input(cards)), await CanMoveAsync());

    private Task<bool> CanMoveAsync() => permissions.IsGrantedAsync(CaidencePermissions.Leads.Update);

    // The board knows one order and no trash.
    private GetLeadPageInput Input(int cards)
    {
        var input = Query.ToInput(PageTimeZone.ReadFrom(Request));
        (input.Status, input.Sorting, input.Cursor, input.SkipCount, input.Deleted) = (null, null, null, 0, false);
        input.MaxResultCount = cards;
        return input;
    }
}

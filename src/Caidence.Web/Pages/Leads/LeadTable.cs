using Caidence.Leads.Paging;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Caidence.Web.Pages.Leads;

/// <summary>One page of the list, and what the person may do with its rows.</summary>
public sealed record LeadTable(LeadPageDto Leads, LeadQuery Query, bool CanAssign, bool CanUpdate, bool CanDelete)
{
    public bool IsSelectable => CanAssign || CanUpdate || CanDelete;
}

public sealed record LeadFilterChoices(
    LeadQuery Query,
    bool IsBoard,
    IReadOnlyList<SelectListItem> Statuses,
    IReadOnlyList<SelectListItem> Platforms,
    IReadOnlyList<SelectListItem> Sources,
    IReadOnlyList<SelectListItem> Members);

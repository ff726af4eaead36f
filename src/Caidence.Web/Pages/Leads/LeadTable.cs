using Caidence.Leads;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Caidence.Web.Pages.Leads;

/// <summary>One page of the list, and what the person may do with its rows.</summary>
public sealed record LeadTable(PagedResultDto<LeadDto> Leads, LeadQuery Query, bool CanAssign, bool CanUpdate)
{
    public bool IsSelectable => CanAssign || CanUpdate;
}

public sealed record LeadRow(LeadDto Lead, bool IsSelectable);

public sealed record LeadFilterChoices(
    LeadQuery Query,
    IReadOnlyList<SelectListItem> Statuses,
    IReadOnlyList<SelectListItem> Platforms,
    IReadOnlyList<SelectListItem> Sources,
    IReadOnlyList<SelectListItem> Members);

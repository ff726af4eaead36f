using Caidence.Leads.Views;

namespace Caidence.Web.Pages.Leads;

/// <summary>The saved views above the list and the board, and the switch between the two.</summary>
public sealed record LeadViewBar(IReadOnlyList<LeadViewDto> Views, LeadQuery Query, bool IsBoard, bool CanShare)
{
    public string Path => IsBoard ? "/leads/board" : "/leads";

    public LeadViewDto? Active => Views.FirstOrDefault(view => view.Id.ToString() == Query.View);

    /// <summary>With which the person's list begins; null begins with all.</summary>
    public LeadViewDto? Default => Views.FirstOrDefault(view => view.IsDefault);
}

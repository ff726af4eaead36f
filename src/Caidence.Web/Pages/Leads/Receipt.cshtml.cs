using Caidence.Leads;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Leads;

/// <summary>Why the lead is what it is: every submission from the bytes that came to the person it was added to.</summary>
[Authorize(CaidencePermissions.Leads.Default)]
public sealed class ReceiptModel(ILeadsAppService leads) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public LeadDetailDto Lead { get; private set; } = default!;

    public IReadOnlyList<LeadReceiptDto> Receipts { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Lead = await leads.GetAsync(Id);
        Receipts = (await leads.GetReceiptsAsync(Id)).Items;
    }
}

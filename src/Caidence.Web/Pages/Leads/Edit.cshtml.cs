using Caidence.Leads;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

[Authorize(CaidencePermissions.Leads.Update)]
public sealed class EditModel(ILeadsAppService leads, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public UpdateLeadDto Input { get; set; } = new();

    [BindProperty]
    public ErasedQuestion Erased { get; set; } = new();

    /// <summary>The lead as it is now.</summary>
    public LeadDto Lead { get; private set; } = default!;

    /// <summary>After a conflict: what somebody else has written where this form says something different.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Lead = await leads.GetAsync(Id);
        Input = Lead.ToUpdate();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            if (await this.TryAsync(nameof(Input), () => Erased.AskAsync(Input, () => leads.UpdateAsync(Id, Input.Complete()))))
            {
                this.NotifySuccess(localizer["Leads:Saved"]);
                return this.GoTo($"~/leads/{Id}");
            }
        }
        catch (AbpDbConcurrencyException)
        {
            return await ShowConflictAsync();
        }

        Lead = await leads.GetAsync(Id);
        return this.Invalid();
    }

    // The form keeps what the person wrote; saving once more is then a decision, not an accident.
    private async Task<IActionResult> ShowConflictAsync()
    {
        Lead = await leads.GetAsync(Id);
        Conflicts = FieldConflict.Between(Lead.ToUpdate(), Input);
        Input.ConcurrencyStamp = Lead.ConcurrencyStamp;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.ConcurrencyStamp)}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}

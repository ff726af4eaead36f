using Caidence.Leads;
using Caidence.Leads.Merging;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

/// <summary>Finds the second lead of one person, shows what would be kept, and merges.</summary>
[Authorize(CaidencePermissions.Leads.Default)]
[Authorize(CaidencePermissions.Leads.Manage)]
public sealed class MergeModel(ILeadsAppService leads, ILeadMergesAppService merges, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    private const int MostFound = 10;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? OtherId { get; set; }

    [BindProperty]
    public MergeLeadInput Input { get; set; } = new();

    public LeadDto Lead { get; private set; } = default!;

    public IReadOnlyList<LeadDuplicateDto> Duplicates { get; private set; } = [];

    public IReadOnlyList<LeadDto> Found { get; private set; } = [];

    public LeadMergePreviewDto? Preview { get; private set; }

    public bool IsStale { get; private set; }

    public async Task OnGetAsync()
    {
        Lead = await leads.GetAsync(Id);
        if (OtherId is { } other)
        {
            Preview = await merges.MergePreviewAsync(Id, new() { OtherId = other });
            return;
        }

        Duplicates = (await merges.GetDuplicatesAsync(Id)).Items;
        Found = string.IsNullOrWhiteSpace(Filter) ? []
            : [.. (await leads.GetListAsync(new() { Filter = Filter, MaxResultCount = MostFound })).Items.Where(lead => lead.Id != Id)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            return await this.DoAsync($"~/leads/{Id}", async () =>
            {
                await merges.MergeAsync(Id, Input);
                return localizer["Leads:Merged"];
            });
        }
        catch (AbpDbConcurrencyException)
        {
            return await ShowAgainAsync();
        }
    }

    // What was chosen stays chosen; the values are those of now.
    private async Task<IActionResult> ShowAgainAsync()
    {
        Lead = await leads.GetAsync(Id);
        Preview = await merges.MergePreviewAsync(Id, new() { OtherId = Input.OtherId, Choices = Input.Choices });
        IsStale = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}

using Caidence.Leads.Sources;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Integrations;

/// <summary>Which answer goes where: learned from what came, changed by hand, tried before it is saved.</summary>
[Authorize(CaidencePermissions.LeadSources.Update)]
public sealed class MappingModel(ILeadSourcesAppService sources, IStringLocalizer<CaidenceResource> localizer) : SourcePageModel(sources)
{
    [BindProperty]
    public List<MappingRow> Rows { get; set; } = [];

    public FieldMappingProposalDto Proposal { get; private set; } = new();

    public IReadOnlyList<FieldMappingTrialDto>? Trials { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync();
        if (!Kind.IsFed)
        {
            return RedirectToPage("Source", new { Id });
        }

        Rows = MappingRow.Of(Proposal, Source.FieldMapping);
        return Page();
    }

    /// <summary>Changes nothing; shows what the last deliveries would have become.</summary>
    public async Task<IActionResult> OnPostTryAsync()
    {
        var isTried = await this.TryAsync(nameof(Rows), async () =>
            Trials = (await Sources.TryFieldMappingAsync(Id, new() { FieldMapping = MappingRow.ToMapping(Rows) })).Items);
        if (isTried && Request.IsHtmx())
        {
            return Partial("_MappingTrial", Trials);
        }

        await ReadAsync();
        return isTried ? Page() : this.Invalid();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await this.TryAsync(nameof(Rows), () => Sources.UpdateAsync(Id, new() { FieldMapping = MappingRow.ToMapping(Rows) })))
        {
            this.NotifySuccess(localizer["Mapping:Saved"]);
            return this.GoTo($"~/integrations/{Id}/mapping");
        }

        await ReadAsync();
        return this.Invalid();
    }

    private async Task ReadAsync()
    {
        await ReadSourceAsync();
        Proposal = await Sources.GetFieldMappingAsync(Id);
    }
}

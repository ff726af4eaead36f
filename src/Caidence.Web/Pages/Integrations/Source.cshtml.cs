using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Integrations;

/// <summary>How a source is doing: its books, and every delivery with the reason for what became of it.</summary>
[Authorize(CaidencePermissions.LeadSources.Default)]
public sealed class SourceModel(ILeadSourcesAppService sources, IClock clock, IStringLocalizer<CaidenceResource> localizer) : SourcePageModel(sources)
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public LeadEventOutcome? Outcome { get; set; }

    [BindProperty(SupportsGet = true)]
    public LeadEventState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public DeliveryList Deliveries { get; private set; } = default!;

    public bool IsListening => Source.IsListening(clock.Now);

    public async Task OnGetAsync()
    {
        await ReadSourceAsync();
        var skip = Math.Max(0, SkipCount);
        var page = await Sources.GetDeliveriesAsync(Id, new() { Outcome = Outcome, State = State, SkipCount = skip, MaxResultCount = PageSize });
        Deliveries = new(Id, page, skip, PageSize) { IsFiltered = Outcome is not null || State is not null };
    }

    public Task<IActionResult> OnPostPauseAsync() => SetStatusAsync(LeadSourceStatus.Paused);

    public Task<IActionResult> OnPostResumeAsync() => SetStatusAsync(LeadSourceStatus.Active);

    public Task<IActionResult> OnPostListenAsync(string? backTo) => this.DoAsync(Url.IsLocalUrl(backTo) ? backTo : Here, async () =>
    {
        await Sources.ListenAsync(Id);
        return localizer["Integrations:Listening"];
    });

    public Task<IActionResult> OnPostSyncAsync() => this.DoAsync(Here, async () =>
    {
        var result = await Sources.SyncAsync(Id);
        return localizer["Integrations:Synced", result.FoundCount, result.NewCount];
    });

    public Task<IActionResult> OnPostRedriveAsync(Guid deliveryId) => this.DoAsync(Here, async () =>
    {
        await Sources.RedriveAsync(Id, deliveryId);
        return localizer["Integrations:Redriven"];
    });

    private Task<IActionResult> SetStatusAsync(LeadSourceStatus status) => this.DoAsync(Here, async () =>
    {
        await Sources.UpdateAsync(Id, new() { Status = status });
        return localizer[$"Integrations:Now.{status}"];
    });

    private string Here => Request.AddressWith(("handler", null));
}

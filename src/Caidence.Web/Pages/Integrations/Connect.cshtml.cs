using Caidence.Leads.Sources;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Integrations;

/// <summary>What to paste where, so that the sender reaches us; and the place where a new secret is shown.</summary>
[Authorize(CaidencePermissions.LeadSources.Default)]
public sealed class ConnectModel(ILeadSourcesAppService sources, IClock clock, IStringLocalizer<CaidenceResource> localizer) : SourcePageModel(sources)
{
    private static readonly int[] Overlaps = [24, 1, 72, 168, 0];

    public Connection Connection { get; private set; } = default!;

    public DeliveryList Latest { get; private set; } = default!;

    public bool IsListening => Source.IsListening(clock.Now);

    public IEnumerable<SelectListItem> OverlapChoices =>
        Overlaps.Select(hours => new SelectListItem(localizer[$"Integrations:Overlap.{hours}"], $"{hours}"));

    public async Task<IActionResult> OnGetAsync()
    {
        await ReadSourceAsync();
        if (!Kind.IsFed)
        {
            return RedirectToPage("Source", new { Id });
        }

        Connection = new(Source, Kind, ShownOnce.Take(TempData, Id));
        Latest = new(Id, await Sources.GetDeliveriesAsync(Id, new() { MaxResultCount = 3 }), 0, 3);
        return Page();
    }

    public Task<IActionResult> OnPostSubscribeAsync() => this.DoAsync($"~/integrations/{Id}/connect", async () =>
    {
        await Sources.SubscribeAsync(Id);
        return localizer["Integrations:Subscribed"];
    });

    public Task<IActionResult> OnPostRotateAsync(int overlapHours) => this.DoAsync($"~/integrations/{Id}/connect", async () =>
    {
        ShownOnce.Leave(TempData, await Sources.RotateSecretAsync(Id, new() { OverlapHours = overlapHours }));
        return localizer["Integrations:Rotated"];
    });
}

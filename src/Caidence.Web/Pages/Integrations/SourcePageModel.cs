using Caidence.Leads.Sources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Integrations;

/// <summary>What the pages of one source share.</summary>
public abstract class SourcePageModel(ILeadSourcesAppService sources) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public LeadSourceDto Source { get; private set; } = default!;

    public SourceKind Kind => SourceKind.Of(Source.SourceType);

    protected ILeadSourcesAppService Sources => sources;

    protected async Task ReadSourceAsync() => Source = await sources.GetAsync(Id);
}

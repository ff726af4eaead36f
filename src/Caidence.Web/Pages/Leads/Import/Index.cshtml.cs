using System.Text;
using Caidence.Leads.Import;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads.Import;

/// <summary>Where a file, or pasted rows, are handed in; and what was handed in before.</summary>
[Authorize(CaidencePermissions.Leads.Create)]
[RequestSizeLimit(LeadImportConsts.MaxFileSize + FormOverhead)]
[RequestFormLimits(MultipartBodyLengthLimit = LeadImportConsts.MaxFileSize + FormOverhead, ValueLengthLimit = MaxPasted)]
public sealed class IndexModel(ILeadImportsAppService imports, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    public const int PageSize = 20;
    private const long FormOverhead = 2 * MaxPasted;
    private const int MaxPasted = 8 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<LeadImportDto> Imports { get; private set; } = new(0, []);

    public async Task OnGetAsync() => Imports = await imports.GetListAsync(new() { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize });

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is null && string.IsNullOrWhiteSpace(Pasted))
        {
            ModelState.AddModelError("", localizer["Imports:NothingSent"]);
        }

        LeadImportDto? import = null;
        if (!await this.TryAsync("", async () => import = await UploadAsync()))
        {
            await OnGetAsync();
            return this.Invalid();
        }

        return this.GoTo($"~/leads/import/{import!.Id}");
    }

    private async Task<LeadImportDto> UploadAsync()
    {
        await using var content = Upload?.OpenReadStream() ?? new MemoryStream(Encoding.UTF8.GetBytes(Pasted!));
        return await imports.UploadAsync(new() { FileName = Upload?.FileName ?? localizer["Imports:PastedName"] }, content);
    }
}

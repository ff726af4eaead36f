using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.WhiteLabels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

/// <summary>Logo, colour and address of the workspace's own.</summary>
[Authorize(CaidencePermissions.Settings.Default)]
public sealed class WhiteLabelModel(
    IWhiteLabelAppService looks, IPermissionChecker permissions, ICurrentTenant currentTenant, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    private const string Here = "~/settings/white-label";

    [BindProperty]
    public UpdateWhiteLabelDto Input { get; set; } = new();

    public WhiteLabelDto Look { get; private set; } = new();

    public bool IsChangeable { get; private set; }

    public IReadOnlyList<(string Name, string? Url)> Pictures => [("Logo", Look.LogoUrl), ("Favicon", Look.FaviconUrl)];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!currentTenant.IsAvailable)
        {
            return NotFound();
        }

        await ReadAsync();
        Input = new() { PrimaryColor = Look.PrimaryColor, SenderName = Look.SenderName, Subdomain = Look.Subdomain, ConcurrencyStamp = Look.ConcurrencyStamp };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? logo, IFormFile? favicon)
    {
        if (!await this.TryAsync(nameof(Input), () => looks.UpdateAsync(Input))
            || !await TakeAsync("Logo", logo, looks.SetLogoAsync) || !await TakeAsync("Favicon", favicon, looks.SetFaviconAsync))
        {
            await ReadAsync();
            return this.Invalid();
        }

        this.NotifySuccess(texts["WhiteLabel:Saved"]);
        return this.GoTo(Here);
    }

    public Task<IActionResult> OnPostRemoveLogoAsync() => RemoveAsync(looks.RemoveLogoAsync);

    public Task<IActionResult> OnPostRemoveFaviconAsync() => RemoveAsync(looks.RemoveFaviconAsync);

    private Task<IActionResult> RemoveAsync(Func<Task> remove) => this.DoAsync(Here, async () =>
    {
        await remove();
        return texts["WhiteLabel:Saved"];
    });

    private async Task<bool> TakeAsync(string name, IFormFile? file, Func<Stream, Task> keep)
    {
        if (file is null)
        {
            return true;
        }

        try
        {
            await using var content = file.OpenReadStream();
            await keep(content);
            return true;
        }
        catch (BusinessException refusal)
        {
            ModelState.AddModelError(name, this.SentenceOf(refusal));
            return false;
        }
    }

    private async Task ReadAsync()
    {
        Look = await looks.GetAsync();
        IsChangeable = await permissions.IsGrantedAsync(CaidencePermissions.Settings.Manage);
    }
}
